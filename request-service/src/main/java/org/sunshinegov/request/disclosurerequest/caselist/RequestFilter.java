package org.sunshinegov.request.disclosurerequest.caselist;

import jakarta.ws.rs.DefaultValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.State;

/** What a list of requests is narrowed to; everything is in the address, so that a list can be shared. */
public class RequestFilter {

    private static final int LARGEST_PAGE = 100;

    @RestQuery
    public String state;

    @RestQuery
    public String unit;

    @RestQuery
    public String handler;

    @RestQuery
    public String outcome;

    @RestQuery
    public String applicantType;

    @RestQuery
    public String dueBefore;

    @RestQuery
    public String text;

    @RestQuery
    public String after;

    @RestQuery
    @DefaultValue("20")
    public int size;

    public int limit() {
        return Math.max(1, Math.min(size, LARGEST_PAGE));
    }

    public String stateName() {
        return name(Typed.oneOf("state", State.values(), state));
    }

    public String outcomeName() {
        return name(Typed.oneOf("outcome", Outcome.values(), outcome));
    }

    public String applicantTypeName() {
        return name(Typed.oneOf("applicantType", ApplicantType.values(), applicantType));
    }

    public UUID unitId() {
        return Typed.id("unit", unit);
    }

    public UUID handlerId() {
        return Typed.id("handler", handler);
    }

    public LocalDate dueBeforeDate() {
        return Typed.date("dueBefore", dueBefore);
    }

    public Cursor cursor() {
        return emptyToNull(after) == null ? null : Cursor.fromString(after);
    }

    /** Part of the information's name, of a receipt's or of a register's number; null for none. */
    public String words() {
        return emptyToNull(text);
    }

    /** The filters alone, as they stand in the address; empty for all. */
    String query() {
        StringJoiner query = new StringJoiner("&");
        add(query, "state", state);
        add(query, "unit", unit);
        add(query, "handler", handler);
        add(query, "outcome", outcome);
        add(query, "applicantType", applicantType);
        add(query, "dueBefore", dueBefore);
        add(query, "text", text);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String typed) {
        if (emptyToNull(typed) != null) {
            var unused = query.add(name + "=" + URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8));
        }
    }

    private static String name(Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }

    private static String emptyToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
