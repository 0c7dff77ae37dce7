package org.sunshinegov.kernel.documents.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.keys.KeyRing;
import org.sunshinegov.kernel.platform.store.Outage;

/** Removes what nobody can reach any more, and brings data keys under the current service key. */
@ApplicationScoped
public class Sweep {

    /** Time enough for any transaction that is to add the row. Real time, as files carry it. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private static final int BATCH = 500;

    private final Clock fileTime = Clock.systemUTC();
    private final KeyRing ring;
    private final Vault vault;

    Sweep(DocumentSettings settings) {
        this.ring = settings.ring();
        this.vault = settings.vault();
    }

    @Scheduled(
            identity = "documents-remove-shredded",
            every = "${sunshine.documents.remove-shredded-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> removeShreddedNow() {
        return Outage.endured("Shredded documents", removeShredded().replaceWithVoid());
    }

    @Scheduled(
            identity = "documents-sweep-orphans",
            every = "${sunshine.documents.sweep-every:1h}",
            delayed = "${sunshine.documents.sweep-delay:10m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweepNow() {
        return Outage.endured("Orphans", sweep(fileTime.instant()).replaceWithVoid());
    }

    /** Deletes files of shredded documents; answers how many. */
    public Uni<Integer> removeShredded() {
        return Panache.withTransaction(
                () -> DocumentRow.<DocumentRow>find("shreddedAt is not null and bytesRemoved = false")
                        .page(0, BATCH)
                        .list()
                        .call(rows -> remove(rows.stream().map(row -> row.id).toList()))
                        .invoke(rows -> rows.forEach(row -> row.bytesRemoved = true))
                        .map(List::size));
    }

    /** Deletes files without a row that are older than an hour at {@code now}; answers how many. */
    public Uni<Integer> sweep(Instant now) {
        Instant time = now.minus(PATIENCE);
        return Workers.run(() -> {
                    vault.removeRemains(time);
                    return vault.folders();
                })
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .onItem()
                .transformToMultiAndConcatenate(folder -> oldFiles(time, folder))
                .onItem()
                .transformToUniAndConcatenate(this::removeOrphans)
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    /** A folder at a time, in batches: never the names of all documents at once. */
    private static Multi<List<UUID>> oldFiles(Instant time, Path folder) {
        return Workers.run(() -> Vault.olderThan(time, folder))
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .group()
                .intoLists()
                .of(BATCH);
    }

    /** Wraps up to 500 data keys of an older service key anew; answers how many. Zero: the older keys may go. */
    public Uni<Integer> rewrap() {
        return Panache.withTransaction(
                () -> DocumentRow.<DocumentRow>find("wrappedKey is not null and keyId <> ?1", ring.currentId())
                        .page(0, BATCH)
                        .list()
                        .invoke(rows -> rows.forEach(row -> row.rewrap(ring)))
                        .map(List::size));
    }

    private Uni<Integer> removeOrphans(List<UUID> ids) {
        return Panache.withSession(() -> DocumentRow.<DocumentRow>find("id in ?1", ids)
                        .project(Known.class)
                        .list())
                .map(known -> without(ids, known))
                .call(this::remove)
                .map(List::size);
    }

    private static List<UUID> without(List<UUID> ids, List<Known> known) {
        Set<UUID> orphans = new HashSet<>(ids);
        known.forEach(row -> orphans.remove(row.id()));
        return List.copyOf(orphans);
    }

    private Uni<Void> remove(List<UUID> ids) {
        return Workers.run(() -> {
            for (UUID id : ids) {
                vault.remove(id);
            }
            return null;
        });
    }

    /** An id that has a row. */
    record Known(UUID id) {}
}
