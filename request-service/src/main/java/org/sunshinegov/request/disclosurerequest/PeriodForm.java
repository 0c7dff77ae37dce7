package org.sunshinegov.request.disclosurerequest;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;

/** What was typed about the reply period: what is unclear or too much, what the applicant answered or suggests, why it moves. */
class PeriodForm {

    @RestForm
    public String points;

    @RestForm
    public String answerWd;

    @RestForm
    public String text;

    @RestForm
    public String receivedOn;

    @RestForm
    public String reason;

    public Map<String, FieldFault> faults;

    @RestForm
    public String paidOn;

    @RestForm
    public String fiscalReceipt;

    @RestForm
    public String finding;

    @RestForm
    public String reasonable;

    @RestForm
    public String laterWd;

    @RestForm
    public String why;

    @RestForm
    public String obstacle;

    @RestForm
    public String from;

    @RestForm
    public String on;

    @RestForm
    public String suggestion;

    @RestForm
    public String readingOn;

    MoveReading moveReading() {
        return new MoveReading(Typed.date("readingOn", readingOn));
    }

    AskReasons askReasons() {
        return new AskReasons(finding, Typed.whole("answerWd", answerWd));
    }

    GiveReasons giveReasons() {
        return new GiveReasons(text, Typed.date("receivedOn", receivedOn));
    }

    JudgeReasons judgeReasons() {
        Boolean chosen = reasonable == null || reasonable.isBlank() ? null : Boolean.valueOf(reasonable);
        return new JudgeReasons(chosen, Typed.whole("laterWd", laterWd), why);
    }

    SuspendRequest suspend() {
        return new SuspendRequest(obstacle, Typed.date("from", from));
    }

    ResumeRequest resume() {
        return new ResumeRequest(Typed.date("on", on));
    }

    RecordPayment payment() {
        return new RecordPayment(Typed.date("paidOn", paidOn), fiscalReceipt);
    }

    AskClarification askClarification() {
        return new AskClarification(points, Typed.whole("answerWd", answerWd));
    }

    ClarifyRequest clarify() {
        return new ClarifyRequest(text, Typed.date("receivedOn", receivedOn));
    }
}
