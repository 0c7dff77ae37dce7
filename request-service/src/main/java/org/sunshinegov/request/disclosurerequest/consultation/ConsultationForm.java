package org.sunshinegov.request.disclosurerequest.consultation;

import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.model.Consultation.Position;

/** What was typed about a consultation: the receipt of its letter, the opinion. */
public class ConsultationForm {

    @RestForm
    public String letterReceivedOn;

    @RestForm
    public String position;

    @RestForm
    public String reasons;

    @RestForm
    public String receivedOn;

    public Map<String, FieldFault> faults;

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
