package org.sunshinegov.assessment.casefact;

import static org.sunshinegov.assessment.casefact.CaseFact.item;
import static org.sunshinegov.assessment.casefact.CaseFact.publicationDuty;
import static org.sunshinegov.assessment.casefact.model.CaseState.ATTRIBUTE_PROPOSED;
import static org.sunshinegov.assessment.casefact.model.CaseState.DISCARDED;
import static org.sunshinegov.assessment.casefact.model.CaseState.DRAFT;
import static org.sunshinegov.assessment.casefact.model.CaseState.FULFILLED;
import static org.sunshinegov.assessment.casefact.model.CaseState.ON_REQUEST_ONLY;
import static org.sunshinegov.assessment.casefact.model.CaseState.PUBLISHED;
import static org.sunshinegov.assessment.casefact.model.CaseState.WITHDRAWN;
import static org.sunshinegov.assessment.casefact.model.CaseState.WITHHELD;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.catalog.AttributeProposedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDiscardedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemDraftedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemPublishedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemReturnedV1;
import org.sunshinegov.kernel.contracts.catalog.ItemWithdrawnV1;
import org.sunshinegov.kernel.contracts.catalog.NonDisclosureConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.OnRequestAttributeConfirmedV1;
import org.sunshinegov.kernel.contracts.catalog.PublicationDutyFulfilledV1;
import org.sunshinegov.kernel.platform.inbox.Hears;

/**
 * What catalog-service tells of an item and of a periodic duty. The first publication counts against its due date (Decree
 * 711 article 26); work on a later version does not reopen it.
 */
@Singleton
class ItemFactsConsumer {

    private final CaseFactStore store;

    ItemFactsConsumer(CaseFactStore store) {
        this.store = store;
    }

    @Produces
    @Singleton
    Hears<ItemDraftedV1> drafted() {
        return Hearing.of(
                ItemDraftedV1.class,
                told -> store.keepStep(
                        item(told.itemId(), told.organisationId()).state(DRAFT).begun(told.draftedAt())));
    }

    /** Also of what was withheld or given on request only and is judged anew (Decree 711 article 44): it is owed again. */
    @Produces
    @Singleton
    Hears<AttributeProposedV1> attributeProposed() {
        return Hearing.of(
                AttributeProposedV1.class,
                told -> store.keepReopened(
                        item(told.itemId(), told.organisationId()).state(ATTRIBUTE_PROPOSED)));
    }

    @Produces
    @Singleton
    Hears<NonDisclosureConfirmedV1> nonDisclosureConfirmed() {
        return Hearing.of(
                NonDisclosureConfirmedV1.class,
                told -> store.keep(item(told.itemId(), told.organisationId())
                        .state(WITHHELD)
                        .outcome(told.ground())
                        .ended(told.confirmedAt())));
    }

    @Produces
    @Singleton
    Hears<OnRequestAttributeConfirmedV1> onRequestAttributeConfirmed() {
        return Hearing.of(
                OnRequestAttributeConfirmedV1.class,
                told -> store.keep(item(told.itemId(), told.organisationId())
                        .state(ON_REQUEST_ONLY)
                        .ended(told.confirmedAt())));
    }

    @Produces
    @Singleton
    Hears<ItemDiscardedV1> discarded() {
        return Hearing.of(
                ItemDiscardedV1.class,
                told -> store.keep(item(told.itemId(), told.organisationId())
                        .state(DISCARDED)
                        .ended(told.discardedAt())));
    }

    @Produces
    @Singleton
    Hears<ItemReturnedV1> returned() {
        return Hearing.of(
                ItemReturnedV1.class,
                told -> store.keepStep(
                        item(told.itemId(), told.organisationId()).state(DRAFT)));
    }

    @Produces
    @Singleton
    Hears<ItemPublishedV1> published() {
        return Hearing.of(
                ItemPublishedV1.class,
                told -> store.keep(item(told.itemId(), told.organisationId())
                        .state(PUBLISHED)
                        .due(told.dueOn(), null, false)
                        .done(told.publishedOn())));
    }

    @Produces
    @Singleton
    Hears<ItemWithdrawnV1> withdrawn() {
        return Hearing.of(
                ItemWithdrawnV1.class,
                told -> store.keep(item(told.itemId(), told.organisationId())
                        .state(WITHDRAWN)
                        .outcome(told.cause())
                        .ended(told.withdrawnAt())));
    }

    @Produces
    @Singleton
    Hears<PublicationDutyFulfilledV1> fulfilled() {
        return Hearing.of(
                PublicationDutyFulfilledV1.class,
                told -> store.keep(publicationDuty(told.dutyId(), told.organisationId())
                        .state(FULFILLED)
                        .done(told.fulfilledOn())));
    }
}
