package org.sunshinegov.request.disclosurerequest.proposal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.consultation.SendConsultation;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.ProcessingFee;
import org.sunshinegov.request.disclosurerequest.period.AskClarification;

/** What was typed about a proposal: what is proposed, why not, when it was sent. */
public class ProposalForm {

    @RestForm
    public String kind;

    @RestForm
    public String name;

    @RestForm
    public String contact;

    @RestForm
    public String question;

    @RestForm
    public String standard;

    @RestForm
    public String count;

    @RestForm
    public String points;

    @RestForm
    public String answerWd;

    @RestForm
    public String extensionReason;

    @RestForm
    public String discussed;

    @RestForm
    public String wanted;

    @RestForm
    public String reason;

    @RestForm
    public String sentOn;

    public Map<String, FieldFault> faults;

    /** Which of the page's forms it was typed into. */
    public String sentTo = "";

    /** What was typed if it was typed into this form; nothing if into another one of the page. */
    public ProposalForm of(String form) {
        return sentTo.equals(form) ? this : new ProposalForm();
    }

    ProposeConsultation consultation() {
        return new ProposeConsultation(Typed.choice(Consultation.Kind.values(), kind), name, contact, question);
    }

    ProposeFee fee() {
        return new ProposeFee(Typed.choice(ProcessingFee.Standard.values(), standard), Typed.whole("count", count));
    }

    AskClarification clarification() {
        return new AskClarification(points, Typed.whole("answerWd", answerWd));
    }

    ProposeConference conference() {
        return new ProposeConference(discussed, wanted);
    }

    /** By the names they have on the page, where a letter has a question and a refusal a reason, too. */
    Map<String, FieldFault> named(Map<String, FieldFault> found) {
        Map<String, FieldFault> named = new TreeMap<>(found);
        rename(named, "question", discussed == null ? null : "discussed");
        rename(named, "reason", extensionReason == null ? null : "extensionReason");
        return named;
    }

    private static void rename(Map<String, FieldFault> faults, String from, String to) {
        if (to != null && faults.containsKey(from)) {
            faults.put(to, faults.remove(from));
        }
    }

    SendConsultation letter(UUID proposalId) {
        return new SendConsultation(proposalId, Typed.date("sentOn", sentOn));
    }

    public List<Consultation.Kind> kinds() {
        return List.of(Consultation.Kind.values());
    }
}
