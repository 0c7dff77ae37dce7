package org.sunshinegov.request.disclosurerequest.legal;

import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.CaseForm;

/** What was typed about a conference or the review in law. */
public class LegalForm extends CaseForm {

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

    public CallConference call() {
        return new CallConference(question);
    }

    public HoldConference hold() {
        return new HoldConference(Typed.date("heldOn", heldOn), conclusion);
    }

    public GiveLegalOpinion opinion() {
        Boolean chosen = passed == null || passed.isBlank() ? null : Boolean.valueOf(passed);
        return new GiveLegalOpinion(chosen, objection);
    }
}
