package org.sunshinegov.assessment.casefact;

import static org.sunshinegov.assessment.casefact.CaseFact.request;
import static org.sunshinegov.assessment.casefact.model.CaseState.ABANDONED;
import static org.sunshinegov.assessment.casefact.model.CaseState.ARCHIVED;
import static org.sunshinegov.assessment.casefact.model.CaseState.AWAITING_CONFIRMATION;
import static org.sunshinegov.assessment.casefact.model.CaseState.CASE_CONFERENCE;
import static org.sunshinegov.assessment.casefact.model.CaseState.CLARIFICATION_REQUESTED;
import static org.sunshinegov.assessment.casefact.model.CaseState.CLOSED;
import static org.sunshinegov.assessment.casefact.model.CaseState.FEE_NOTIFIED;
import static org.sunshinegov.assessment.casefact.model.CaseState.IN_PROGRESS;
import static org.sunshinegov.assessment.casefact.model.CaseState.REASON_REQUESTED;
import static org.sunshinegov.assessment.casefact.model.CaseState.RECEIVED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REGISTERED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REPLIED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REPLY_DRAFTED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REPLY_REVIEWED;
import static org.sunshinegov.assessment.casefact.model.CaseState.SERVED;
import static org.sunshinegov.assessment.casefact.model.CaseState.SUSPENDED;
import static org.sunshinegov.assessment.casefact.model.CaseState.WITHDRAWN;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.assessment.casefact.model.CaseState;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.request.AgencyConsultationLapsedV1;
import org.sunshinegov.kernel.contracts.request.AgencyConsultedV1;
import org.sunshinegov.kernel.contracts.request.AgencyOpinionReceivedV1;
import org.sunshinegov.kernel.contracts.request.CaseConferenceCalledV1;
import org.sunshinegov.kernel.contracts.request.CaseConferenceHeldV1;
import org.sunshinegov.kernel.contracts.request.ClarificationReceivedV1;
import org.sunshinegov.kernel.contracts.request.ClarificationRequestedV1;
import org.sunshinegov.kernel.contracts.request.ClockResumedV1;
import org.sunshinegov.kernel.contracts.request.ClockSuspendedV1;
import org.sunshinegov.kernel.contracts.request.ConsultationReopenedV1;
import org.sunshinegov.kernel.contracts.request.ConsultationWithdrawnV1;
import org.sunshinegov.kernel.contracts.request.FeeNotifiedV1;
import org.sunshinegov.kernel.contracts.request.FeePaidV1;
import org.sunshinegov.kernel.contracts.request.ReasonsJudgedV1;
import org.sunshinegov.kernel.contracts.request.ReasonsRequestedV1;
import org.sunshinegov.kernel.contracts.request.ReceiptDateCorrectedV1;
import org.sunshinegov.kernel.contracts.request.ReplyApprovedV1;
import org.sunshinegov.kernel.contracts.request.ReplyDraftedV1;
import org.sunshinegov.kernel.contracts.request.ReplyIssuedV1;
import org.sunshinegov.kernel.contracts.request.ReplyPostedV1;
import org.sunshinegov.kernel.contracts.request.ReplyReturnedV1;
import org.sunshinegov.kernel.contracts.request.ReplyServedV1;
import org.sunshinegov.kernel.contracts.request.RequestAbandonedV1;
import org.sunshinegov.kernel.contracts.request.RequestArchivedV1;
import org.sunshinegov.kernel.contracts.request.RequestAssignedV1;
import org.sunshinegov.kernel.contracts.request.RequestClosedV1;
import org.sunshinegov.kernel.contracts.request.RequestGivenBackV1;
import org.sunshinegov.kernel.contracts.request.RequestHandedOverV1;
import org.sunshinegov.kernel.contracts.request.RequestImportedV1;
import org.sunshinegov.kernel.contracts.request.RequestReceivedV1;
import org.sunshinegov.kernel.contracts.request.RequestRegisteredV1;
import org.sunshinegov.kernel.contracts.request.RequestRehandledV1;
import org.sunshinegov.kernel.contracts.request.RequestSubmittedV1;
import org.sunshinegov.kernel.contracts.request.RequestWithdrawnV1;
import org.sunshinegov.kernel.contracts.request.ThirdPartyConsultationLapsedV1;
import org.sunshinegov.kernel.contracts.request.ThirdPartyConsultedV1;
import org.sunshinegov.kernel.contracts.request.ThirdPartyOpinionReceivedV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/**
 * What request-service tells of a request. The reply counts on the day it was issued (Decree 711 article 33), but for what is
 * given later.
 */
@Singleton
class RequestFactsConsumer {

    /** What counts from its posting, or from the applicant's signature. */
    private static final Set<String> GIVEN_LATER = Set.of("POST", "HANDED_OVER");

    private final CaseFactStore store;
    private final FactLatency latency;

    RequestFactsConsumer(CaseFactStore store, FactLatency latency) {
        this.store = store;
        this.latency = latency;
    }

    @Produces
    @Singleton
    Hears<RequestSubmittedV1> submitted() {
        return new Hearing<>(RequestSubmittedV1.class, this::submitted);
    }

    private Uni<Void> submitted(RequestSubmittedV1 told, Heard heard) {
        return store.keep(request(told.requestId(), told.organisationId())
                        .state(AWAITING_CONFIRMATION)
                        .from(told.channel(), told.applicantType())
                        .begun(told.submittedAt()))
                .invoke(() -> latency.since(heard));
    }

    /** At the counter a request begins here. */
    @Produces
    @Singleton
    Hears<RequestReceivedV1> received() {
        return keeping(RequestReceivedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(RECEIVED)
                .from(told.channel(), told.applicantType())
                .begun(told.receivedAt())
                .received(told.receiptDate()));
    }

    /** Of what ended elsewhere nothing is owed, and nothing was in time or late. */
    @Produces
    @Singleton
    Hears<RequestImportedV1> imported() {
        return keeping(RequestImportedV1.class, told -> {
            CaseFact old = request(told.requestId(), told.organisationId())
                    .state(told.decidedOn() == null ? REGISTERED : CLOSED)
                    .from(told.channel(), told.applicantType())
                    .begun(told.receiptDate())
                    .received(told.receiptDate());
            return told.decidedOn() == null ? old : old.outcome(told.outcome()).ended(told.decidedOn());
        });
    }

    /** Handled once more: a reply is owed as for any other, in the period that was ordered. */
    @Produces
    @Singleton
    Hears<RequestRehandledV1> rehandled() {
        return keeping(RequestRehandledV1.class, told -> request(told.requestId(), told.organisationId())
                .state(RECEIVED)
                .from(told.channel(), told.applicantType())
                .begun(told.openedAt())
                .received(told.startedOn()));
    }

    @Produces
    @Singleton
    Hears<ReceiptDateCorrectedV1> receiptDateCorrected() {
        return keeping(ReceiptDateCorrectedV1.class, told -> request(told.requestId(), told.organisationId())
                .received(told.receiptDate()));
    }

    @Produces
    @Singleton
    Hears<RequestRegisteredV1> registered() {
        return keeping(RequestRegisteredV1.class, told -> request(told.requestId(), told.organisationId())
                .state(REGISTERED));
    }

    @Produces
    @Singleton
    Hears<RequestAssignedV1> assigned() {
        return keeping(RequestAssignedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(told(told.state(), IN_PROGRESS)));
    }

    /** Nothing is owed until the applicant has answered (Decree 711 article 30); the new date is told with his answer. */
    @Produces
    @Singleton
    Hears<ClarificationRequestedV1> clarificationRequested() {
        return Hearing.of(
                ClarificationRequestedV1.class, told -> store.keep(request(told.requestId(), told.organisationId())
                                .state(CLARIFICATION_REQUESTED)
                                .clarificationAsked(told.askedOn()))
                        .chain(() -> store.rest(told.requestId())));
    }

    /** What came in time and is entered after the lapse takes the request up again. */
    @Produces
    @Singleton
    Hears<ClarificationReceivedV1> clarificationReceived() {
        return reopening(ClarificationReceivedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(CaseState.valueOf(told.state())));
    }

    @Produces
    @Singleton
    Hears<ReasonsRequestedV1> reasonsRequested() {
        return keeping(ReasonsRequestedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(REASON_REQUESTED));
    }

    @Produces
    @Singleton
    Hears<ReasonsJudgedV1> reasonsJudged() {
        return keeping(ReasonsJudgedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(CaseState.valueOf(told.state())));
    }

    @Produces
    @Singleton
    Hears<ClockSuspendedV1> suspended() {
        return keeping(ClockSuspendedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(SUSPENDED));
    }

    @Produces
    @Singleton
    Hears<ClockResumedV1> resumed() {
        return keeping(ClockResumedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(CaseState.valueOf(told.state())));
    }

    @Produces
    @Singleton
    Hears<CaseConferenceCalledV1> conferenceCalled() {
        return keeping(CaseConferenceCalledV1.class, told -> request(told.requestId(), told.organisationId())
                .state(CASE_CONFERENCE));
    }

    @Produces
    @Singleton
    Hears<CaseConferenceHeldV1> conferenceHeld() {
        return keeping(CaseConferenceHeldV1.class, told -> request(told.requestId(), told.organisationId())
                .state(CaseState.valueOf(told.state())));
    }

    @Produces
    @Singleton
    Hears<RequestGivenBackV1> givenBack() {
        return keeping(RequestGivenBackV1.class, told -> request(told.requestId(), told.organisationId())
                .state(REGISTERED));
    }

    /** It counts for the successor from now on; what has ended stays with the unit that ended it. */
    @Produces
    @Singleton
    Hears<RequestHandedOverV1> handedOver() {
        return keeping(RequestHandedOverV1.class, told -> request(told.requestId(), told.organisationId())
                .state(CaseState.valueOf(told.state())));
    }

    @Produces
    @Singleton
    Hears<FeeNotifiedV1> feeNotified() {
        return Hearing.of(FeeNotifiedV1.class, told -> store.keep(
                        request(told.requestId(), told.organisationId()).state(FEE_NOTIFIED))
                .chain(() -> store.rest(told.requestId())));
    }

    @Produces
    @Singleton
    Hears<FeePaidV1> feePaid() {
        return reopening(FeePaidV1.class, told -> request(told.requestId(), told.organisationId())
                .state(CaseState.valueOf(told.state())));
    }

    @Produces
    @Singleton
    Hears<ThirdPartyConsultedV1> thirdPartyConsulted() {
        return consulting(
                ThirdPartyConsultedV1.class,
                ThirdPartyConsultedV1::requestId,
                ThirdPartyConsultedV1::organisationId,
                ThirdPartyConsultedV1::state);
    }

    @Produces
    @Singleton
    Hears<ThirdPartyOpinionReceivedV1> thirdPartyOpinionReceived() {
        return consulting(
                ThirdPartyOpinionReceivedV1.class,
                ThirdPartyOpinionReceivedV1::requestId,
                ThirdPartyOpinionReceivedV1::organisationId,
                ThirdPartyOpinionReceivedV1::state);
    }

    @Produces
    @Singleton
    Hears<ThirdPartyConsultationLapsedV1> thirdPartyConsultationLapsed() {
        return consulting(
                ThirdPartyConsultationLapsedV1.class,
                ThirdPartyConsultationLapsedV1::requestId,
                ThirdPartyConsultationLapsedV1::organisationId,
                ThirdPartyConsultationLapsedV1::state);
    }

    @Produces
    @Singleton
    Hears<AgencyConsultedV1> agencyConsulted() {
        return consulting(
                AgencyConsultedV1.class,
                AgencyConsultedV1::requestId,
                AgencyConsultedV1::organisationId,
                AgencyConsultedV1::state);
    }

    @Produces
    @Singleton
    Hears<AgencyOpinionReceivedV1> agencyOpinionReceived() {
        return consulting(
                AgencyOpinionReceivedV1.class,
                AgencyOpinionReceivedV1::requestId,
                AgencyOpinionReceivedV1::organisationId,
                AgencyOpinionReceivedV1::state);
    }

    @Produces
    @Singleton
    Hears<AgencyConsultationLapsedV1> agencyConsultationLapsed() {
        return consulting(
                AgencyConsultationLapsedV1.class,
                AgencyConsultationLapsedV1::requestId,
                AgencyConsultationLapsedV1::organisationId,
                AgencyConsultationLapsedV1::state);
    }

    @Produces
    @Singleton
    Hears<ConsultationReopenedV1> consultationReopened() {
        return consulting(
                ConsultationReopenedV1.class,
                ConsultationReopenedV1::requestId,
                ConsultationReopenedV1::organisationId,
                ConsultationReopenedV1::state);
    }

    @Produces
    @Singleton
    Hears<ConsultationWithdrawnV1> consultationWithdrawn() {
        return consulting(
                ConsultationWithdrawnV1.class,
                ConsultationWithdrawnV1::requestId,
                ConsultationWithdrawnV1::organisationId,
                ConsultationWithdrawnV1::state);
    }

    private <E extends DisclosureEvent> Hears<E> consulting(
            Class<E> type, Function<E, UUID> id, Function<E, UUID> unit, Function<E, String> state) {
        return keeping(
                type, told -> request(id.apply(told), unit.apply(told)).state(CaseState.valueOf(state.apply(told))));
    }

    @Produces
    @Singleton
    Hears<RequestAbandonedV1> abandoned() {
        return keeping(RequestAbandonedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(ABANDONED)
                .outcome(told.outcome())
                .ended(told.abandonedAt()));
    }

    @Produces
    @Singleton
    Hears<ReplyDraftedV1> drafted() {
        return keeping(ReplyDraftedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(REPLY_DRAFTED));
    }

    @Produces
    @Singleton
    Hears<ReplyReturnedV1> returned() {
        return keeping(ReplyReturnedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(told(told.state(), IN_PROGRESS)));
    }

    @Produces
    @Singleton
    Hears<ReplyApprovedV1> approved() {
        return keeping(ReplyApprovedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(told(told.state(), REPLY_REVIEWED)));
    }

    /** By post it is in time when it is posted in time, handed over when it is signed for in time (国办公开办函〔2016〕235号). */
    @Produces
    @Singleton
    Hears<ReplyIssuedV1> issued() {
        return keeping(ReplyIssuedV1.class, told -> {
            CaseFact replied = request(told.requestId(), told.organisationId())
                    .state(REPLIED)
                    .outcome(told.outcome());
            return GIVEN_LATER.contains(told.carrier()) ? replied : replied.done(told.issuedOn());
        });
    }

    @Produces
    @Singleton
    Hears<ReplyPostedV1> posted() {
        return keeping(ReplyPostedV1.class, told -> request(told.requestId(), told.organisationId())
                .done(told.postedOn()));
    }

    /** The first act counts: what was sent was done with its issue, what was posted with its posting. */
    @Produces
    @Singleton
    Hears<ReplyServedV1> served() {
        return keeping(ReplyServedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(SERVED)
                .done(told.servedOn()));
    }

    @Produces
    @Singleton
    Hears<RequestArchivedV1> archived() {
        return keeping(RequestArchivedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(ARCHIVED));
    }

    /** Some requests end without a reply: nothing is owed any more, and nothing was in time or late. */
    @Produces
    @Singleton
    Hears<RequestClosedV1> closed() {
        return keeping(RequestClosedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(CLOSED)
                .outcome(told.outcome())
                .ended(told.closedAt()));
    }

    @Produces
    @Singleton
    Hears<RequestWithdrawnV1> withdrawn() {
        return keeping(RequestWithdrawnV1.class, told -> request(told.requestId(), told.organisationId())
                .state(WITHDRAWN)
                .ended(told.withdrawnAt()));
    }

    /** {@code otherwise}: what an older fact meant, which says no state. */
    private static CaseState told(String state, CaseState otherwise) {
        return state == null ? otherwise : CaseState.valueOf(state);
    }

    private <E extends DisclosureEvent> Hears<E> reopening(Class<E> type, Function<E, CaseFact> fact) {
        return Hearing.of(type, told -> store.keepReopened(fact.apply(told)));
    }

    private <E extends DisclosureEvent> Hears<E> keeping(Class<E> type, Function<E, CaseFact> fact) {
        return Hearing.of(type, told -> store.keep(fact.apply(told)));
    }
}
