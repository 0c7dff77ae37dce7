package org.sunshinegov.catalog.register;

import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;

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
                account, role, organisation, section, Typed.date("from", from), Typed.date("until", until), actingFor);
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
