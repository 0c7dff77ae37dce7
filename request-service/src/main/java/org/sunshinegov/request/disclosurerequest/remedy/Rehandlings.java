package org.sunshinegov.request.disclosurerequest.remedy;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequestEvent.Rehandled;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Rehandling;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.numbering.ReceiptNumbers;

/** Opens a case that handles a request once more: ordered by who corrected its reply, or by the unit's own decision. */
@Singleton
class Rehandlings {

    private final DisclosureRequestStore store;
    private final IdempotencyKeys idempotency;
    private final Acts acts;
    private final BusinessClock clock;

    Rehandlings(DisclosureRequestStore store, IdempotencyKeys idempotency, Acts acts, BusinessClock clock) {
        this.store = store;
        this.idempotency = idempotency;
        this.acts = acts;
        this.clock = clock;
    }

    /** The unit corrects its own reply; the statutory period begins today. Gives where the new case lies. */
    Uni<URI> ownCorrection(Scope scope, String key, UUID id, Version seen, String reason) {
        UUID again = UUID.randomUUID();
        URI location = URI.create("/api/requests/v1/requests/" + again);
        return idempotency.once(scope, key, List.of(id, reason), location, () -> store.load(id, seen, scope)
                .chain(request -> {
                    Appointment as = RequestRights.officer(scope, request);
                    Rehandling why = new Rehandling(id, Rehandling.Cause.OWN_CORRECTION, null, clock.today(), null);
                    return open(scope, as, request, again, why, reason);
                }));
    }

    /** Joins the caller's transaction; gives the id of the new case. One at a time: a second waits for the first's reply. */
    Uni<UUID> open(Scope scope, Appointment as, DisclosureRequest request, UUID again, Rehandling why, String reason) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return store.mustNotBeRehandled(request.id())
                .chain(() -> ReceiptNumbers.next(CivilTime.dateOf(at)))
                .map(receipt -> request.rehandled(again, receipt, at, why))
                .chain((Step<Rehandled> step) ->
                        store.addAgain(step, acts.of(scope, as, Move.REHANDLE, request, step, reason)))
                .replaceWith(again);
    }
}
