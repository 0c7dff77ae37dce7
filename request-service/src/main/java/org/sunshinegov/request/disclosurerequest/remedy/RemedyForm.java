package org.sunshinegov.request.disclosurerequest.remedy;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.remedy.model.Remedy;
import org.sunshinegov.request.remedy.model.RemedyResult;

/** What was typed about a remedy. */
public class RemedyForm {

    @RestForm
    public String way;

    /** The reply, or the fee notice. */
    @RestForm
    public String against;

    @RestForm
    public String appellant;

    @RestForm
    public String body;

    @RestForm
    public String reference;

    @RestForm
    public String filedOn;

    @RestForm
    public String result;

    @RestForm
    public String concludedOn;

    @RestForm
    public String rehandleWd;

    @RestForm
    public String receivedOn;

    /** Why the unit handles the case once more by itself. */
    @RestForm
    public String reason;

    public Map<String, FieldFault> faults;

    /** Which of the page's forms it was typed into. */
    public String sentTo = "";

    /** What was typed if it was typed into this form; nothing if into another one of the page. */
    public RemedyForm of(String form) {
        return sentTo.equals(form) ? this : new RemedyForm();
    }

    FileRemedy file() {
        return new FileRemedy(
                Typed.choice(Remedy.Appellant.values(), appellant),
                "LITIGATION".equals(way),
                body,
                reference,
                Typed.date("filedOn", filedOn),
                "FEE".equals(against));
    }

    ConcludeRemedy conclude() {
        return new ConcludeRemedy(
                Typed.choice(RemedyResult.values(), result),
                Typed.date("concludedOn", concludedOn),
                Typed.whole("rehandleWd", rehandleWd),
                Typed.date("receivedOn", receivedOn));
    }
}
