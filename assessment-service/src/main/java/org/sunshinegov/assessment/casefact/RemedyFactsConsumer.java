package org.sunshinegov.assessment.casefact;

import static org.sunshinegov.assessment.casefact.CaseFact.remedy;
import static org.sunshinegov.assessment.casefact.model.CaseState.REMEDY_PENDING;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.assessment.casefact.model.CaseKind;
import org.sunshinegov.assessment.casefact.model.CaseState;
import org.sunshinegov.kernel.contracts.request.LitigationFiledV1;
import org.sunshinegov.kernel.contracts.request.ReconsiderationFiledV1;
import org.sunshinegov.kernel.contracts.request.RemedyConcludedV1;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** What request-service tells of reconsiderations and actions about its requests (part 4 of the annual report). */
@Singleton
class RemedyFactsConsumer {

    private final CaseFactStore store;

    RemedyFactsConsumer(CaseFactStore store) {
        this.store = store;
    }

    @Produces
    @Singleton
    Hears<ReconsiderationFiledV1> reconsiderationFiled() {
        return Hearing.of(
                ReconsiderationFiledV1.class,
                told -> store.keep(
                        remedy(told.remedyId(), CaseKind.RECONSIDERATION, told.requestId(), told.organisationId())
                                .state(REMEDY_PENDING)
                                .begun(told.filedOn())));
    }

    @Produces
    @Singleton
    Hears<LitigationFiledV1> litigationFiled() {
        return Hearing.of(
                LitigationFiledV1.class,
                told -> store.keep(
                        remedy(told.remedyId(), CaseKind.valueOf(told.path()), told.requestId(), told.organisationId())
                                .state(REMEDY_PENDING)
                                .begun(told.filedOn())));
    }

    @Produces
    @Singleton
    Hears<RemedyConcludedV1> concluded() {
        return Hearing.of(
                RemedyConcludedV1.class,
                told -> store.keep(
                        remedy(told.remedyId(), CaseKind.valueOf(told.path()), told.requestId(), told.organisationId())
                                .state(CaseState.valueOf("REMEDY_" + told.result()))
                                .outcome(told.result())
                                .ended(told.concludedOn())));
    }
}
