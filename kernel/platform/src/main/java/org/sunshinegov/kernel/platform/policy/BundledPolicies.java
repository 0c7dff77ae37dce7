package org.sunshinegov.kernel.platform.policy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyRefused;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Publishes anew what a later release brings beside the values the district has released, which stay. */
@Singleton
public class BundledPolicies {

    private static final Logger LOG = Logger.getLogger(BundledPolicies.class);
    private static final int AFTER_THE_OUTBOX = 3_000;

    private final Transactions transactions;
    private final PolicyBookStore books;
    private final BusinessClock clock;

    BundledPolicies(Transactions transactions, PolicyBookStore books, BusinessClock clock) {
        this.transactions = transactions;
        this.books = books;
        this.clock = clock;
    }

    void begin(@Observes @Priority(AFTER_THE_OUTBOX) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> offer(PolicyBook.bundled()));
    }

    /** Where nothing was published, the defaults of the release hold without being told. */
    Uni<Void> offer(PolicyBook release) {
        return transactions.run(() -> books.locked()
                .chain(known -> known.isEmpty() || known.get().bundled >= release.version()
                        ? Uni.createFrom().voidItem()
                        : upgrade(known.get(), release)));
    }

    /** Publishes the defaults of this release as the part of {@code organisation}, where nothing was published yet. */
    public Uni<Void> first(UUID organisation) {
        PolicyBook release = PolicyBook.bundled();
        return transactions.run(() -> books.locked()
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().voidItem()
                        : books.publish(
                                books.first(organisation),
                                new PolicyBook(1, books.part(release)),
                                release.version(),
                                act())));
    }

    private Uni<Void> upgrade(PolicyBookRow row, PolicyBook release) {
        return upgraded(row, release)
                .map(next -> books.publish(row, next, release.version(), act()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** A release that contradicts what the district has promised must be looked at; until then everything stays. */
    private Optional<PolicyBook> upgraded(PolicyBookRow row, PolicyBook release) {
        List<PolicyValue> next = merged(row.published().values(), books.part(release));
        try {
            return Optional.of(new PolicyBook(row.bookVersion + 1, next));
        } catch (PolicyRefused contradiction) {
            LOG.errorf(
                    "The policies of release %d contradict a value the district has released (%s); none of them is taken"
                            + " over. Propose and release a value that agrees with them, then start again",
                    release.version(), contradiction.en());
            return Optional.empty();
        }
    }

    /** A policy the district has changed keeps all its values; every other one follows the release. */
    static List<PolicyValue> merged(List<PolicyValue> published, List<PolicyValue> release) {
        Set<String> own = published.stream()
                .filter(PolicyProposal::isSourceOf)
                .map(PolicyValue::key)
                .collect(Collectors.toSet());
        List<PolicyValue> next = new ArrayList<>();
        published.stream().filter(value -> own.contains(value.key())).forEach(next::add);
        release.stream().filter(value -> !own.contains(value.key())).forEach(next::add);
        return next;
    }

    private Act act() {
        return new Act("PUBLISH", null, "SELF", null, null, "PUBLISHED", null, clock.instant());
    }
}
