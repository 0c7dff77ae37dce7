package org.sunshinegov.request.disclosurerequest.filing;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.applicant.ApplicantForm;
import org.sunshinegov.request.disclosurerequest.model.Wish;

/** What was typed, as it was typed: shown again unchanged until it is right. */
public class FilingForm extends ApplicantForm {

    @RestForm
    public String organisationId;

    @RestForm
    public String subject;

    @RestForm
    public String description;

    @RestForm
    public String documentNumber;

    @RestForm
    public String purpose;

    @RestForm
    public String form;

    /** Other units that are asked the same; blank where none was chosen. */
    @RestForm
    public List<String> also;

    /** Set by the button that files the same once more. */
    @RestForm
    public boolean insist;

    FileRequest request() {
        return new FileRequest(
                unit(),
                type(),
                applicant(),
                subject,
                description,
                documentNumber,
                purpose,
                Typed.choice(Wish.Form.values(), form),
                insist,
                others());
    }

    private List<UUID> others() {
        return chosen().stream().map(Typed::id).toList();
    }

    /** The other units chosen, without blanks. */
    public List<String> chosen() {
        return also == null
                ? List.of()
                : also.stream().filter(one -> !one.isBlank()).toList();
    }

    /** Whether this unit is the other one in that place, counted from 0. */
    public boolean chose(int place, UUID unit) {
        return place < chosen().size() && chosen().get(place).equals(unit.toString());
    }

    /** Whether other units can be asked with it. */
    public boolean mayAskOthers() {
        return true;
    }

    UUID unit() {
        return Typed.id(organisationId);
    }

    public List<Wish.Form> forms() {
        return List.of(Wish.Form.values());
    }

    public Wish.Form formChosen() {
        return Typed.choice(Wish.Form.values(), form);
    }
}
