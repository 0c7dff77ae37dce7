package org.sunshinegov.kernel.platform.policy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.contracts.reference.PoliciesPublishedV1;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.reference.PublishedPolicies;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;

/** The service's own part ⇄ its row, and what every service is told of it. Whoever calls it has been allowed to. */
@Singleton
class PolicyBookStore {

    private final Topic own;
    private final Chronicle chronicle;

    PolicyBookStore(@ConfigProperty(name = "sunshine.topic") Topic own, Chronicle chronicle) {
        this.own = own;
        this.chronicle = chronicle;
    }

    /** As it was last published, and nobody else's until the transaction ends; empty before the first time. */
    Uni<Optional<PolicyBookRow>> locked() {
        return Sql.lock("policy-book")
                .chain(() -> Panache.getSession())
                .chain(session -> session.createSelectionQuery("from PolicyBook where owner = ?1", PolicyBookRow.class)
                        .setParameter(1, owner())
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    PolicyBookRow first(UUID organisation) {
        return PolicyBookRow.of(owner(), organisation);
    }

    /** The own part of a release. */
    List<PolicyValue> part(PolicyBook release) {
        return PolicyParts.of(own, release);
    }

    /** The part in force: what was published last, before the first time what this release brings. */
    PolicyBook part(Optional<PolicyBookRow> row) {
        return row.map(known ->
                        new PolicyBook(known.bookVersion, known.published().values()))
                .orElseGet(() -> new PolicyBook(0, part(PolicyBook.bundled())));
    }

    Uni<Void> publish(PolicyBookRow row, PolicyBook next, int bundled, Act act) {
        PublishedPolicies published = new PublishedPolicies(next.version(), next.values());
        boolean first = row.document == null;
        row.bookVersion = next.version();
        row.bundled = bundled;
        row.document = published.document();
        return chronicle
                .enter(row, published, act, List.of(new PoliciesPublishedV1(row.id, owner(), row.document)))
                .chain(() -> first
                        ? row.persist().replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }

    String owner() {
        return own.name().toLowerCase(Locale.ROOT);
    }
}
