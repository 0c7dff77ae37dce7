package org.sunshinegov.request.disclosurerequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.request.*;
import org.sunshinegov.kernel.contracts.request.FeeNotifiedV1;
import org.sunshinegov.kernel.contracts.request.FeePaidV1;
import org.sunshinegov.kernel.contracts.review.DocumentPart;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.request.disclosurerequest.model.Consultation;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.*;
import org.sunshinegov.request.disclosurerequest.model.Reply;
import org.sunshinegov.request.disclosurerequest.model.ReturnCause;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** What happened to a request → what the other services are told: codes, dates and digests, never a word of the case. */
final class DisclosureRequestTold {

    private DisclosureRequestTold() {}

    static List<DisclosureEvent> about(Step<?> step, Instant at) {
        DisclosureRequest r = step.next();
        UUID id = r.id();
        UUID unit = r.organisationId();
        String channel = r.filing().channel().name();
        String type = r.filing().applicantType().name();
        if (step.event() instanceof Submitted) {
            return List.of(new RequestSubmittedV1(id, unit, channel, type, at));
        }
        if (step.event() instanceof Received received) {
            return List.of(new RequestReceivedV1(id, unit, channel, type, received.receiptDate(), at));
        }
        if (step.event() instanceof Imported old) {
            return List.of(new RequestImportedV1(
                    id,
                    unit,
                    channel,
                    type,
                    old.receiptDate(),
                    old.end() == null ? null : old.end().outcome().name(),
                    old.end() == null ? null : old.end().decidedOn(),
                    at));
        }
        if (step.event() instanceof Rehandled again) {
            return List.of(new RequestRehandledV1(
                    id,
                    unit,
                    again.why().of(),
                    again.why().cause().name(),
                    channel,
                    type,
                    again.why().startedOn(),
                    at));
        }
        if (step.event() instanceof ReceiptDateCorrected) {
            return List.of(new ReceiptDateCorrectedV1(id, unit, r.receiptDate(), at));
        }
        if (step.event() instanceof Registered) {
            return List.of(new RequestRegisteredV1(id, unit, at));
        }
        if (step.event() instanceof Assigned assigned) {
            return List.of(new RequestAssignedV1(
                    id,
                    unit,
                    assigned.sectionId(),
                    assigned.handlerId(),
                    r.state().name(),
                    at));
        }
        if (step.event() instanceof Withdrawn) {
            return withdrawn(r, at);
        }
        if (step.event() instanceof ClarificationRequested asked) {
            return List.of(
                    new ClarificationRequestedV1(id, unit, asked.clarification().askedOn(), at));
        }
        if (step.event() instanceof ClarificationReceived clarified) {
            return List.of(new ClarificationReceivedV1(
                    id, unit, clarified.receivedOn(), r.state().name(), at));
        }
        if (step.event() instanceof ReasonsRequested asked) {
            return List.of(new ReasonsRequestedV1(id, unit, asked.excess().askedOn(), at));
        }
        if (step.event() instanceof ReasonsJudged judged) {
            return List.of(new ReasonsJudgedV1(
                    id,
                    unit,
                    judged.judgement().reasonable(),
                    judged.judgement().laterWd() != null,
                    r.state().name(),
                    at));
        }
        if (step.event() instanceof Suspended suspended) {
            return List.of(new ClockSuspendedV1(id, unit, suspended.suspension().from(), at));
        }
        if (step.event() instanceof Resumed resumed) {
            return List.of(new ClockResumedV1(
                    id, unit, resumed.suspension().endedOn(), r.state().name(), at));
        }
        if (step.event() instanceof ConferenceCalled) {
            return List.of(new CaseConferenceCalledV1(id, unit, at));
        }
        if (step.event() instanceof ConferenceHeld held) {
            return List.of(
                    new CaseConferenceHeldV1(id, unit, held.on(), r.state().name(), at));
        }
        if (step.event() instanceof GivenBack) {
            return List.of(new RequestGivenBackV1(id, unit, at));
        }
        if (step.event() instanceof HandedOver handed) {
            return handedOver(r, handed, at);
        }
        if (step.event() instanceof FeeNotified told) {
            return List.of(new FeeNotifiedV1(
                    id, unit, told.fee().calculation().yuan(), told.fee().notifiedOn(), at));
        }
        if (step.event() instanceof FeePaid paid) {
            return List.of(new FeePaidV1(id, unit, paid.paidOn(), r.state().name(), at));
        }
        if (step.event() instanceof Abandoned abandoned) {
            return List.of(new RequestAbandonedV1(id, unit, abandoned.outcome().name(), at));
        }
        if (step.event() instanceof ReplyPeriodExtended extended) {
            return List.of(new ReplyPeriodExtendedV1(id, unit, extended.by().decidedOn(), at));
        }
        if (step.event() instanceof Closed closed) {
            return List.of(new RequestClosedV1(id, unit, closed.outcome().name(), at));
        }
        if (step.event() instanceof Archived) {
            return List.of(new RequestArchivedV1(id, unit, at));
        }
        if (step.event() instanceof Anonymised anonymised) {
            return List.of(new RequestAnonymisedV1(id, unit, anonymised.on()));
        }
        if (step.event() instanceof Consulted consulted) {
            return List.of(consulted(r, consulted.consultation(), at));
        }
        if (step.event() instanceof ConsultationLetterReceived received && received.reopened()) {
            Consultation one = received.consultation();
            return List.of(new ConsultationReopenedV1(
                    id, unit, one.id(), one.letterReceivedOn(), r.state().name(), at));
        }
        if (step.event() instanceof OpinionReceived received) {
            return List.of(opinion(r, received.consultation(), at));
        }
        if (step.event() instanceof ConsultationLapsed lapsed) {
            return List.of(consultationLapsed(r, lapsed.consultation(), at));
        }
        if (step.event() instanceof ConsultationWithdrawn withdrawn) {
            Consultation one = withdrawn.consultation();
            return List.of(new ConsultationWithdrawnV1(
                    id, unit, one.id(), one.opinion().on(), r.state().name(), at));
        }
        return aboutReply(r, step.event(), at);
    }

    private static DisclosureEvent consulted(DisclosureRequest r, Consultation one, Instant at) {
        String state = r.state().name();
        return one.kind() == Consultation.Kind.THIRD_PARTY
                ? new ThirdPartyConsultedV1(r.id(), r.organisationId(), one.id(), one.sentOn(), state, at)
                : new AgencyConsultedV1(r.id(), r.organisationId(), one.id(), one.sentOn(), state, at);
    }

    private static DisclosureEvent opinion(DisclosureRequest r, Consultation one, Instant at) {
        String state = r.state().name();
        LocalDate on = one.opinion().on();
        return one.kind() == Consultation.Kind.THIRD_PARTY
                ? new ThirdPartyOpinionReceivedV1(r.id(), r.organisationId(), one.id(), on, state, at)
                : new AgencyOpinionReceivedV1(r.id(), r.organisationId(), one.id(), on, state, at);
    }

    private static DisclosureEvent consultationLapsed(DisclosureRequest r, Consultation one, Instant at) {
        String state = r.state().name();
        LocalDate on = one.opinion().on();
        return one.kind() == Consultation.Kind.THIRD_PARTY
                ? new ThirdPartyConsultationLapsedV1(r.id(), r.organisationId(), one.id(), on, state, at)
                : new AgencyConsultationLapsedV1(r.id(), r.organisationId(), one.id(), on, state, at);
    }

    private static List<DisclosureEvent> aboutReply(DisclosureRequest r, Object event, Instant at) {
        UUID id = r.id();
        UUID unit = r.organisationId();
        if (event instanceof ReplyDrafted drafted) {
            return List.of(
                    new ReplyDraftedV1(id, unit, drafted.reply().outcome().name(), at),
                    reviewRequested(r, drafted.reply(), at));
        }
        if (event instanceof ReplyTakenBack taken) {
            return List.of(
                    returned(r, unit, ReturnCause.TAKEN_BACK, at),
                    new ReviewCancelledV1(id, taken.reply().number(), SubjectKind.REPLY, unit, at));
        }
        if (event instanceof ReplyApproved approved) {
            String outcome = approved.reply().outcome().name();
            return List.of(new ReplyApprovedV1(
                    id,
                    unit,
                    outcome,
                    approved.certificate().number(),
                    r.state().name(),
                    at));
        }
        if (event instanceof ReplyReturned returned) {
            ReplyReturnedV1 told = returned(r, unit, returned.cause(), at);
            return returned.cause() == ReturnCause.LEGAL_OBJECTION
                    ? List.of(told, new ReviewCancelledV1(id, returned.reply().number(), SubjectKind.REPLY, unit, at))
                    : List.of(told);
        }
        if (event instanceof ReplyIssued issued) {
            return List.of(new ReplyIssuedV1(
                    id,
                    unit,
                    issued.reply().outcome().name(),
                    issued.certificate().number(),
                    issued.issuedOn(),
                    issued.carrier().name(),
                    at));
        }
        if (event instanceof ReplyPosted posted) {
            return List.of(new ReplyPostedV1(id, unit, posted.on()));
        }
        if (event instanceof ReplyServed served) {
            return List.of(new ReplyServedV1(id, unit, served.servedOn()));
        }
        if (event instanceof PublicationProposed proposed) {
            return List.of(proposed(r, proposed, at));
        }
        return List.of();
    }

    private static ReplyReturnedV1 returned(DisclosureRequest r, UUID unit, ReturnCause cause, Instant at) {
        return new ReplyReturnedV1(r.id(), unit, cause.name(), r.state().name(), at);
    }

    /** The draft and its review are the former unit's. */
    private static List<DisclosureEvent> handedOver(DisclosureRequest r, HandedOver handed, Instant at) {
        UUID former = handed.from();
        RequestHandedOverV1 told = new RequestHandedOverV1(
                r.id(), r.organisationId(), former, r.state().name(), at);
        return handed.returned() == null
                ? List.of(told)
                : List.of(
                        returned(r, former, ReturnCause.HANDED_OVER, at),
                        new ReviewCancelledV1(r.id(), handed.returned().number(), SubjectKind.REPLY, former, at),
                        told);
    }

    private static List<DisclosureEvent> withdrawn(DisclosureRequest r, Instant at) {
        RequestWithdrawnV1 withdrawn = new RequestWithdrawnV1(r.id(), r.organisationId(), at);
        return r.drafts() == 0
                ? List.of(withdrawn)
                : List.of(
                        withdrawn,
                        new ReviewCancelledV1(r.id(), r.drafts(), SubjectKind.REPLY, r.organisationId(), at));
    }

    private static ReviewRequestedV1 reviewRequested(DisclosureRequest r, Reply reply, Instant at) {
        return new ReviewRequestedV1(
                r.id(),
                reply.number(),
                SubjectKind.REPLY,
                reply.gate().name(),
                r.organisationId(),
                r.inHand().sectionId(),
                reply.drafterId(),
                parts(r, reply),
                at);
    }

    private static PublicationProposedV1 proposed(DisclosureRequest r, PublicationProposed proposed, Instant at) {
        return new PublicationProposedV1(
                proposed.proposalId(),
                r.id(),
                r.organisationId(),
                proposed.proposedBy(),
                address(r, proposed.reply().content()),
                parts(r, proposed.reply()),
                at);
    }

    private static List<DocumentPart> parts(DisclosureRequest r, Reply reply) {
        return reply.parts().stream()
                .map(part -> new DocumentPart(
                        part.name(), part.documentId(), part.mediaType(), part.size(), part.sha256(), address(r, part)))
                .toList();
    }

    private static String address(DisclosureRequest r, Reply.Part part) {
        return "/api/requests/v1/requests/" + r.id() + "/documents/" + part.documentId();
    }
}
