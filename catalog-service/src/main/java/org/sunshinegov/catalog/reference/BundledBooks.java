package org.sunshinegov.catalog.reference;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.policy.BundledPolicies;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Publishes what the release brings where nothing as new has been published; after the register has its district. */
@Singleton
class BundledBooks {

    private static final Logger LOG = Logger.getLogger(BundledBooks.class);
    private static final int AFTER_THE_REGISTER = 2_000;

    private final Transactions transactions;
    private final ReferenceBookStore books;
    private final BundledPolicies policies;
    private final BusinessClock clock;

    BundledBooks(Transactions transactions, ReferenceBookStore books, BundledPolicies policies, BusinessClock clock) {
        this.transactions = transactions;
        this.books = books;
        this.policies = policies;
        this.clock = clock;
    }

    void begin(@Observes @Priority(AFTER_THE_REGISTER) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> offer(Bundled.calendar()).chain(this::firstPolicies));
    }

    /** A later release's are published by the kernel, as every owner's. */
    private Uni<Void> firstPolicies() {
        return transactions.run(() -> district().chain(policies::first));
    }

    /** The district's own calendar is numbered above any of a release and stays. */
    Uni<Void> offer(Book bundled) {
        return transactions.run(() -> books.of(bundled.kind())
                .chain(known -> known.isEmpty()
                        ? first(bundled)
                        : known.get().bookVersion >= bundled.version()
                                ? Uni.createFrom().voidItem()
                                : publish(known.get(), bundled)));
    }

    private Uni<Void> first(Book bundled) {
        return district().chain(district -> {
            ReferenceBookRow row = new ReferenceBookRow();
            row.id = UUID.randomUUID();
            row.organisationId = district;
            return publish(row, bundled).chain(() -> row.persist()).replaceWithVoid();
        });
    }

    private static Uni<UUID> district() {
        return Sql.rows("select id from organisation where kind = 'DISTRICT'").map(rows -> (UUID) rows.get(0)[0]);
    }

    private Uni<Void> publish(ReferenceBookRow row, Book bundled) {
        LOG.infof("%s version %d of this release is published", bundled.kind(), bundled.version());
        return books.publish(
                row, bundled, new Act("PUBLISH", null, "SELF", null, null, "PUBLISHED", null, clock.instant()));
    }
}
