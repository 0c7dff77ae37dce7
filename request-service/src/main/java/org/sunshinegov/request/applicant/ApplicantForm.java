package org.sunshinegov.request.applicant;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;

/** Who asks, as it was typed. */
public class ApplicantForm {

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

    public Applicant applicant() {
        return new Applicant(name, identityNumber, creditCode, phone, email, address, representative, helper);
    }

    public ApplicantType type() {
        return Typed.choice(ApplicantType.values(), applicantType);
    }

    public List<ApplicantType> applicantTypes() {
        return List.of(ApplicantType.values());
    }
}
