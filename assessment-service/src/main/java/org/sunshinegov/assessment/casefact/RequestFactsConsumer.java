package org.sunshinegov.assessment.casefact;

import static org.sunshinegov.assessment.casefact.CaseFact.request;
import static org.sunshinegov.assessment.casefact.model.CaseState.AWAITING_CONFIRMATION;
import static org.sunshinegov.assessment.casefact.model.CaseState.CLOSED;
import static org.sunshinegov.assessment.casefact.model.CaseState.IN_PROGRESS;
import static org.sunshinegov.assessment.casefact.model.CaseState.RECEIVED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REGISTERED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REPLIED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REPLY_DRAFTED;
import static org.sunshinegov.assessment.casefact.model.CaseState.REPLY_REVIEWED;
import static org.sunshinegov.assessment.casefact.model.CaseState.SERVED;
import static org.sunshinegov.assessment.casefact.model.CaseState.WITHDRAWN;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.request.ReplyApprovedV1;
import org.sunshinegov.kernel.contracts.request.ReplyDraftedV1;
import org.sunshinegov.kernel.contracts.request.ReplyIssuedV1;
import org.sunshinegov.kernel.contracts.request.ReplyReturnedV1;
import org.sunshinegov.kernel.contracts.request.ReplyServedV1;
import org.sunshinegov.kernel.contracts.request.RequestAssignedV1;
import org.sunshinegov.kernel.contracts.request.RequestClosedV1;
import org.sunshinegov.kernel.contracts.request.RequestReceivedV1;
import org.sunshinegov.kernel.contracts.request.RequestRegisteredV1;
import org.sunshinegov.kernel.contracts.request.RequestSubmittedV1;
import org.sunshinegov.kernel.contracts.request.RequestWithdrawnV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** What request-service tells of a request. The reply counts on the day it was issued (Decree 711 article 33). */
@Singleton
class RequestFactsConsumer {

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
                .state(IN_PROGRESS));
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
                .state(IN_PROGRESS));
    }

    @Produces
    @Singleton
    Hears<ReplyApprovedV1> approved() {
        return keeping(ReplyApprovedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(REPLY_REVIEWED));
    }

    @Produces
    @Singleton
    Hears<ReplyIssuedV1> issued() {
        return keeping(ReplyIssuedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(REPLIED)
                .outcome(told.outcome())
                .done(told.issuedOn()));
    }

    @Produces
    @Singleton
    Hears<ReplyServedV1> served() {
        return keeping(ReplyServedV1.class, told -> request(told.requestId(), told.organisationId())
                .state(SERVED));
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

    private <E extends DisclosureEvent> Hears<E> keeping(Class<E> type, Function<E, CaseFact> fact) {
        return Hearing.of(type, told -> store.keep(fact.apply(told)));
    }
}
