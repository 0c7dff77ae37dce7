package org.sunshinegov.request.disclosurerequest;

import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.Consultation.Position;

/** What was typed about a consultation: the letter, its receipt, the opinion. */
class ConsultationForm {

    @RestForm
    public String kind;

    @RestForm
    public String name;

    @RestForm
    public String contact;

    @RestForm
    public String question;

    @RestForm
    public String sentOn;

    @RestForm
    public String letterReceivedOn;

    @RestForm
    public String position;

    @RestForm
    public String reasons;

    @RestForm
    public String receivedOn;

    public Map<String, FieldFault> faults;

    ConsultParty letter() {
        return new ConsultParty(
                Typed.choice(Consultation.Kind.values(), kind), name, contact, question, Typed.date("sentOn", sentOn));
    }

    LetterReceipt receipt() {
        return new LetterReceipt(Typed.date("letterReceivedOn", letterReceivedOn));
    }

    GiveOpinion opinion() {
        return new GiveOpinion(
                Typed.choice(Position.values(), position), reasons, Typed.date("receivedOn", receivedOn));
    }

    public List<Consultation.Kind> kinds() {
        return List.of(Consultation.Kind.values());
    }

    public List<Position> positions() {
        return List.of(Position.AGREES, Position.OBJECTS);
    }
}
