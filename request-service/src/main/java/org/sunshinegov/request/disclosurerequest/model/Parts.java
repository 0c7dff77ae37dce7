package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a move may change of a request, as it is before it; nothing of it at birth. */
final class Parts {

    UUID organisationId;
    Filing filing;
    Rehandling rehandling;
    LocalDate receiptDate;
    ReceiptDateChange receiptChange;
    String number;
    int drafts;
    Clarification clarification;
    ReplyExtension extension;
    Fee fee;
    Excess excess;
    Outcome denial;
    List<Proposal> proposals;
    List<Consultation> consultations;
    List<Suspension> suspensions;
    List<Conference> conferences;
    LegalOpinion legalOpinion;
    List<Reading> readings;
    Suggestion suggestion;
    Phase phase;

    Parts() {}

    Parts(DisclosureRequest request) {
        organisationId = request.organisationId();
        filing = request.filing();
        rehandling = request.rehandling();
        receiptDate = request.receiptDate();
        receiptChange = request.receiptChange();
        number = request.number();
        drafts = request.drafts();
        clarification = request.clarification();
        extension = request.extension();
        fee = request.fee();
        excess = request.excess();
        denial = request.denial();
        proposals = request.proposals();
        consultations = request.consultations();
        suspensions = request.suspensions();
        conferences = request.conferences();
        legalOpinion = request.legalOpinion();
        readings = request.readings();
        suggestion = request.suggestion();
        phase = request.phase();
    }

    DisclosureRequest of(UUID id) {
        return new DisclosureRequest(
                id,
                organisationId,
                filing,
                rehandling,
                receiptDate,
                receiptChange,
                number,
                drafts,
                clarification,
                extension,
                fee,
                excess,
                denial,
                proposals,
                consultations,
                suspensions,
                conferences,
                legalOpinion,
                readings,
                suggestion,
                phase);
    }
}
