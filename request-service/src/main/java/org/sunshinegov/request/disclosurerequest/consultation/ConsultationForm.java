package org.sunshinegov.request.disclosurerequest.consultation;

import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.model.Consultation.Position;

/** What was typed about a consultation: the receipt of its letter, the opinion, why it is withdrawn. */
public class ConsultationForm {

    @RestForm
    public String letterReceivedOn;

    @RestForm
    public String position;

    @RestForm
    public String reasons;

    @RestForm
    public String receivedOn;

    @RestForm
    public String reason;

    public Map<String, FieldFault> faults;

    /** Which of the page's forms it was typed into. */
    public String sentTo = "";

    /** What was typed if it was typed into this form; nothing if into another one of the page. */
    public ConsultationForm of(String form) {
        return sentTo.equals(form) ? this : new ConsultationForm();
    }

    LetterReceipt receipt() {
        return new LetterReceipt(Typed.date("letterReceivedOn", letterReceivedOn));
    }

    GiveOpinion opinion() {
        return new GiveOpinion(
                Typed.choice(Position.values(), position), reasons, Typed.date("receivedOn", receivedOn));
    }

    public List<Position> positions() {
        return List.of(Position.AGREES, Position.OBJECTS);
    }
}
