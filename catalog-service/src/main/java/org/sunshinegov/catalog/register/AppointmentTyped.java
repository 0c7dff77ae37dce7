package org.sunshinegov.catalog.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What was typed about an appointment. */
public class AppointmentTyped {

    @RestForm
    String account;

    @RestForm
    String role;

    @RestForm
    String organisation;

    @RestForm
    String section;

    @RestForm
    String from;

    @RestForm
    String until;

    @RestForm
    String actingFor;

    AppointmentForm form() {
        return new AppointmentForm(
                account, role, organisation, section, date("from", from), date("until", until), actingFor);
    }

    private static LocalDate date(String field, String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            throw Refusal.invalidFields(
                    Map.of(field, new FieldFault("日期格式应为 2026-10-15", "write the date as 2026-10-15")));
        }
    }

    public String getAccount() {
        return account;
    }

    public String getRole() {
        return role;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getSection() {
        return section;
    }

    public String getFrom() {
        return from;
    }

    public String getUntil() {
        return until;
    }

    public String getActingFor() {
        return actingFor;
    }
}
