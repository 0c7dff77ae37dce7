package org.sunshinegov.request.disclosurerequest.publication;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.RequestRights;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Step;

/** What one was given is made public for everyone: proposed by the office, or suggested by who asked (article 44). */
@Singleton
public class PublicationCommands {

    private static final int TEXT_LIMIT = 1_000;

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final IdempotencyKeys idempotency;
    private final Acts acts;
    private final BusinessClock clock;

    PublicationCommands(
            Transactions transactions,
            DisclosureRequestStore store,
            IdempotencyKeys idempotency,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.idempotency = idempotency;
        this.acts = acts;
        this.clock = clock;
    }

    public Uni<Void> promote(Scope scope, String key, UUID id, Version seen) {
        UUID proposalId = UUID.randomUUID();
        URI location = URI.create("/api/requests/v1/requests/" + id + "/promotion/" + proposalId);
        return idempotency
                .once(scope, key, "", location, () -> promote(scope, id, seen, proposalId))
                .replaceWithVoid();
    }

    private Uni<Void> promote(Scope scope, UUID id, Version seen, UUID proposalId) {
        return store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = request.promote(proposalId, scope.subject(), clock.today());
            return store.save(step, acts.of(scope, as, Move.PROMOTE, request, step, null));
        });
    }

    /** {@code text}: why, in the applicant's words; 1 to 1,000 characters. */
    public Uni<Void> suggest(Scope scope, UUID id, Version seen, String text) {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "suggestion", text, TEXT_LIMIT);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.ofApplicant(scope, request);
            Step<?> step = request.suggestPublication(text, clock.today());
            return store.save(step, acts.of(scope, as, Move.SUGGEST_PUBLICATION, request, step, null));
        }));
    }

    public Uni<Void> decline(Scope scope, UUID id, Version seen, String reason) {
        return transactions.run(() -> store.load(id, seen, scope).chain(request -> {
            Appointment as = RequestRights.officer(scope, request);
            Step<?> step = request.declineSuggestion(reason, scope.subject(), clock.today());
            return store.save(step, acts.of(scope, as, Move.DECLINE_SUGGESTION, request, step, reason));
        }));
    }
}
