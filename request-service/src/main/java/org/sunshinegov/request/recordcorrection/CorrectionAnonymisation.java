package org.sunshinegov.request.recordcorrection;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.DueWork;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.recordcorrection.model.RecordCorrection;
import org.sunshinegov.request.retention.RetentionStore;
import org.sunshinegov.request.retention.RetentionStore.Released;

/** What had ended by the day up to which the district office has released the past goes with it, a set at a time (ADR 8). */
@Singleton
class CorrectionAnonymisation implements DueWork {

    static final String ACTION = "ANONYMISE";

    private static final Logger LOG = Logger.getLogger(CorrectionAnonymisation.class);
    private static final int SET = 100;

    private final Transactions transactions;
    private final RetentionStore retention;
    private final RecordCorrectionStore store;
    private final ApplicantStore applicants;
    private final DocumentStore documents;

    CorrectionAnonymisation(
            Transactions transactions,
            RetentionStore retention,
            RecordCorrectionStore store,
            ApplicantStore applicants,
            DocumentStore documents) {
        this.transactions = transactions;
        this.retention = retention;
        this.store = store;
        this.applicants = applicants;
        this.documents = documents;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return transactions
                .run(() -> retention
                        .releasedUntil()
                        .chain(released -> released.isEmpty() ? Uni.createFrom().item(0) : set(released.get(), now)))
                .chain(done -> {
                    if (done > 0) {
                        LOG.infof("%d corrections of records were anonymised", done);
                    }
                    return done == SET ? runDue(now) : Uni.createFrom().voidItem();
                });
    }

    private Uni<Integer> set(Released released, Instant now) {
        return store.ended(released.until(), SET)
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(0)
                        : forget(ids, released.by(), now).replaceWith(ids.size()));
    }

    private Uni<Void> forget(List<UUID> ids, UUID releasedBy, Instant now) {
        LocalDate today = CivilTime.dateOf(now);
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> store.forget(id, today, ended -> act(ended, releasedBy, now)))
                .collect()
                .asList()
                .chain(applicants::forget)
                .chain(() -> store.forgetReasons(ids))
                .chain(() -> documents.shredAll(RecordCorrectionQueries.OWNER, ids, now))
                .replaceWithVoid();
    }

    /** By the service itself, for the person of the district office who released it. */
    private static Act act(RecordCorrection ended, UUID releasedBy, Instant now) {
        String state = ended.state().name();
        return new Act(ACTION, releasedBy, Role.DISTRICT_OFFICE.code(), null, state, state, null, now);
    }
}
