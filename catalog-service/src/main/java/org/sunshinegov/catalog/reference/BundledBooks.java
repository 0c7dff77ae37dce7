package org.sunshinegov.catalog.reference;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Publishes what the release brings where nothing as new has been published; after the register has its district. */
@Singleton
class BundledBooks {

    private static final Logger LOG = Logger.getLogger(BundledBooks.class);
    private static final int AFTER_THE_REGISTER = 2_000;

    private final Transactions transactions;
    private final Chronicle chronicle;
    private final BusinessClock clock;

    BundledBooks(Transactions transactions, Chronicle chronicle, BusinessClock clock) {
        this.transactions = transactions;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    void begin(@Observes @Priority(AFTER_THE_REGISTER) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> Multi.createFrom()
                .iterable(Bundled.all())
                .onItem()
                .transformToUniAndConcatenate(
                        bundled -> transactions.run(() -> publish(bundled)).replaceWith(true))
                .collect()
                .asList());
    }

    private Uni<Void> publish(Bundled bundled) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ReferenceBook where kind = ?1", ReferenceBookRow.class)
                        .setParameter(1, bundled.kind())
                        .getSingleResultOrNull())
                .chain(known -> known != null && known.bookVersion >= bundled.version()
                        ? Uni.createFrom().voidItem()
                        : known == null ? first(bundled) : next(known, bundled));
    }

    private Uni<Void> first(Bundled bundled) {
        return Sql.rows("select id, 1 from organisation where kind = 'DISTRICT'")
                .chain(district -> {
                    ReferenceBookRow row = new ReferenceBookRow();
                    row.id = UUID.randomUUID();
                    row.organisationId = (UUID) district.get(0)[0];
                    row.kind = bundled.kind();
                    return next(row, bundled).chain(() -> row.persist()).replaceWithVoid();
                });
    }

    private Uni<Void> next(ReferenceBookRow row, Bundled bundled) {
        row.bookVersion = bundled.version();
        row.document = bundled.document();
        LOG.infof("%s version %d of this release is published", bundled.kind(), bundled.version());
        Act act = new Act("PUBLISH", null, "SELF", null, null, "PUBLISHED", null, clock.instant());
        return chronicle.enter(row, bundled, act, List.of(bundled.told(row.id)));
    }
}
