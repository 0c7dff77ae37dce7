package org.sunshinegov.request.disclosurerequest;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;

/** What was typed about a conference or the review in law. */
class LegalForm {

    @RestForm
    public String question;

    @RestForm
    public String conclusion;

    @RestForm
    public String heldOn;

    @RestForm
    public String passed;

    @RestForm
    public String objection;

    public Map<String, FieldFault> faults;

    CallConference call() {
        return new CallConference(question);
    }

    HoldConference hold() {
        return new HoldConference(Typed.date("heldOn", heldOn), conclusion);
    }

    GiveLegalOpinion opinion() {
        Boolean chosen = passed == null || passed.isBlank() ? null : Boolean.valueOf(passed);
        return new GiveLegalOpinion(chosen, objection);
    }
}
