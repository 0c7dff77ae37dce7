package org.sunshinegov.request.disclosurerequest;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Wish;

/** What was typed, as it was typed: shown again unchanged until it is right. */
class FilingForm {

    @RestForm
    public String organisationId;

    @RestForm
    public String applicantType;

    @RestForm
    public String name;

    @RestForm
    public String identityNumber;

    @RestForm
    public String creditCode;

    @RestForm
    public String phone;

    @RestForm
    public String email;

    @RestForm
    public String address;

    @RestForm
    public String representative;

    @RestForm
    public String helper;

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
                Typed.choice(ApplicantType.values(), applicantType),
                new Applicant(name, identityNumber, creditCode, phone, email, address, representative, helper),
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

    public List<ApplicantType> applicantTypes() {
        return List.of(ApplicantType.values());
    }

    public List<Wish.Form> forms() {
        return List.of(Wish.Form.values());
    }

    public Wish.Form formChosen() {
        return Typed.choice(Wish.Form.values(), form);
    }
}
