package org.sunshinegov.request.recordcorrection;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.applicant.ApplicantForm;
import org.sunshinegov.request.recordcorrection.model.Result;

/** What was typed: what is asked, or what is answered to it. */
class CorrectionForm extends ApplicantForm {

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

    public Map<String, FieldFault> faults;

    FileCorrection filing() {
        return new FileCorrection(
                Typed.id(organisationId), type(), applicant(), record, inaccurate, accurate, evidence);
    }

    DecideCorrection decision() {
        return new DecideCorrection(Typed.choice(Result.values(), result), answer);
    }
}
