package org.sunshinegov.request.recordcorrection;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.applicant.ApplicantForm;
import org.sunshinegov.request.recordcorrection.model.Result;

/** What was typed: what is asked, or what is answered to it. */
public class CorrectionForm extends ApplicantForm {

    @RestForm
    public String organisationId;

    @RestForm
    public String record;

    @RestForm
    public String inaccurate;

    @RestForm
    public String accurate;

    @RestForm
    public String evidence;

    @RestForm
    public String result;

    @RestForm
    public String answer;

    /** Why it is transferred. */
    @RestForm
    public String reason;

    public Map<String, FieldFault> faults;

    /** Which of the page's forms it was typed into. */
    public String sentTo = "";

    /** What was typed if it was typed into this form; nothing if into another one of the page. */
    public CorrectionForm of(String form) {
        return sentTo.equals(form) ? this : new CorrectionForm();
    }

    FileCorrection filing() {
        return new FileCorrection(
                Typed.id(organisationId), type(), applicant(), record, inaccurate, accurate, evidence);
    }

    DecideCorrection decision() {
        return new DecideCorrection(Typed.choice(Result.values(), result), answer);
    }
}
