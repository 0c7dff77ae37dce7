package org.sunshinegov.request.disclosurerequest.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.consultation.SendConsultation;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.ProcessingFee;

/** What was typed about a proposal: the letter or the fee, why not, when it was sent. */
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
    public String reason;

    @RestForm
    public String sentOn;

    public Map<String, FieldFault> faults;

    ProposeConsultation consultation() {
        return new ProposeConsultation(Typed.choice(Consultation.Kind.values(), kind), name, contact, question);
    }

    ProposeFee fee() {
        return new ProposeFee(Typed.choice(ProcessingFee.Standard.values(), standard), Typed.whole("count", count));
    }

    SendConsultation letter(UUID proposalId) {
        return new SendConsultation(proposalId, Typed.date("sentOn", sentOn));
    }

    public List<Consultation.Kind> kinds() {
        return List.of(Consultation.Kind.values());
    }
}
