package org.sunshinegov.request.disclosurerequest.period;

import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.CaseForm;
import org.sunshinegov.request.disclosurerequest.fee.NoticeReceipt;
import org.sunshinegov.request.disclosurerequest.fee.RecordPayment;
import org.sunshinegov.request.disclosurerequest.reading.MoveReading;

/** What was typed about the reply period: what is unclear or too much, what the applicant answered or suggests. */
public class PeriodForm extends CaseForm {

    @RestForm
    public String points;

    @RestForm
    public String answerWd;

    @RestForm
    public String text;

    @RestForm
    public String receivedOn;

    @RestForm
    public String lateReason;

    /** Which of the page's forms it was typed into. */
    public String sentTo = "";

    /** What was typed if it was typed into this form; nothing if into another one of the page. */
    public PeriodForm of(String form) {
        return sentTo.equals(form) ? this : new PeriodForm();
    }

    @RestForm
    public String noticeReceivedOn;

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

    public MoveReading moveReading() {
        return new MoveReading(Typed.date("readingOn", readingOn));
    }

    public AskReasons askReasons() {
        return new AskReasons(finding, Typed.whole("answerWd", answerWd));
    }

    public GiveReasons giveReasons() {
        return new GiveReasons(text, Typed.date("receivedOn", receivedOn));
    }

    public JudgeReasons judgeReasons() {
        Boolean chosen = reasonable == null || reasonable.isBlank() ? null : Boolean.valueOf(reasonable);
        return new JudgeReasons(chosen, Typed.whole("laterWd", laterWd), why);
    }

    public SuspendRequest suspend() {
        return new SuspendRequest(obstacle, Typed.date("from", from));
    }

    public ResumeRequest resume() {
        return new ResumeRequest(Typed.date("on", on));
    }

    public NoticeReceipt noticeReceipt() {
        return new NoticeReceipt(Typed.date("noticeReceivedOn", noticeReceivedOn));
    }

    public RecordPayment payment() {
        return new RecordPayment(Typed.date("paidOn", paidOn), fiscalReceipt);
    }

    /** The day something happened; null where nothing was typed. */
    public LocalDate on() {
        return Typed.date("on", on);
    }

    public AskClarification askClarification() {
        return new AskClarification(points, Typed.whole("answerWd", answerWd));
    }

    public ClarifyRequest clarify() {
        return new ClarifyRequest(text, Typed.date("receivedOn", receivedOn), lateReason);
    }
}
