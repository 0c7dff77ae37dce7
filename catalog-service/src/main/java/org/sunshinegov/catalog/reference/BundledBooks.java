package org.sunshinegov.catalog.reference;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.audit.Act;
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
    private final BusinessClock clock;

    BundledBooks(Transactions transactions, ReferenceBookStore books, BusinessClock clock) {
        this.transactions = transactions;
        this.books = books;
        this.clock = clock;
    }

    void begin(@Observes @Priority(AFTER_THE_REGISTER) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Multi.createFrom()
                .iterable(Bundled.all())
                .onItem()
                .transformToUniAndConcatenate(bundled -> offer(bundled).replaceWith(true))
                .collect()
                .asList());
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
        return Sql.rows("select id, 1 from organisation where kind = 'DISTRICT'")
                .chain(district -> {
                    ReferenceBookRow row = new ReferenceBookRow();
                    row.id = UUID.randomUUID();
                    row.organisationId = (UUID) district.get(0)[0];
                    return publish(row, bundled).chain(() -> row.persist()).replaceWithVoid();
                });
    }

    private Uni<Void> publish(ReferenceBookRow row, Book bundled) {
        LOG.infof("%s version %d of this release is published", bundled.kind(), bundled.version());
        return books.publish(
                row, bundled, new Act("PUBLISH", null, "SELF", null, null, "PUBLISHED", null, clock.instant()));
    }
}
