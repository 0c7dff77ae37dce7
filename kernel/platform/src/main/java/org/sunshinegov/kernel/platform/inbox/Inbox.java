package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.inbox.Positions.Claim;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Outage;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;

/** Applies each fact once and in the order of its aggregate, however often and in whatever order it arrives. */
@Singleton
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final Transactions transactions;
    private final Positions positions;
    private final Hearers hearers;

    Inbox(Transactions transactions, Positions positions, Hearers hearers) {
        this.transactions = transactions;
        this.positions = positions;
        this.hearers = hearers;
    }

    /**
     * Takes, in one transaction, those facts of a read whose turn it is, and gives back those that have to be taken each by
     * itself: whole facts, what came twice or too early, and everything when one of them could not be applied.
     */
    Uni<List<Heard>> takeTogether(List<Heard> facts) {
        List<Run> runs = Run.of(facts.stream().filter(heard -> !heard.whole()).toList());
        if (runs.isEmpty()) {
            return Uni.createFrom().item(facts);
        }
        return claimed(runs)
                .call(this::drainFollowers)
                .map(claims -> left(facts, runs, claims))
                .onFailure(failure -> !Outage.isOne(failure))
                .recoverWithItem(failure -> {
                    LOG.debugf(failure, "%d facts are taken each by itself", facts.size());
                    return facts;
                });
    }

    private Uni<List<Claim>> claimed(List<Run> runs) {
        boolean wanted = runs.stream().flatMap(run -> run.facts().stream()).anyMatch(hearers::want);
        return wanted
                ? transactions.run(() -> positions.claim(runs).call(claims -> hearAll(taken(runs, claims))))
                : positions.pass(runs);
    }

    private Uni<Void> hearAll(List<Heard> facts) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Heard heard : facts) {
            all = all.chain(() -> hearers.hear(heard));
        }
        return all;
    }

    private Uni<Void> drainFollowers(List<Claim> claims) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Claim claim : claims) {
            all = claim.followed() ? all.chain(() -> drain(claim.aggregate(), claim.source())) : all;
        }
        return all;
    }

    private static List<Heard> taken(List<Run> runs, List<Claim> claims) {
        return runs.stream()
                .filter(run ->
                        claims.stream().anyMatch(claim -> claim.isOf(run.facts().get(0))))
                .flatMap(run -> run.facts().stream())
                .toList();
    }

    private static List<Heard> left(List<Heard> facts, List<Run> runs, List<Claim> claims) {
        List<Heard> taken = taken(runs, claims);
        return facts.stream().filter(heard -> !taken.contains(heard)).toList();
    }

    /** Claim and work are one transaction; then what was parked behind this fact follows, each in its own. */
    public Uni<Void> take(Heard heard) {
        return applied(heard)
                .onFailure(TooEarly.class)
                .recoverWithUni(early -> letWait(heard, early).replaceWith(false))
                .chain(followed -> followed
                        ? drain(heard.aggregate(), heard.source())
                        : Uni.createFrom().voidItem());
    }

    /** Said when it begins to wait, and not at each look. */
    private Uni<Void> letWait(Heard heard, Throwable early) {
        return transactions
                .run(() -> positions.parkEarly(heard))
                .invoke(begins -> {
                    if (begins) {
                        LOG.warnf("%s %s waits parked: %s", heard.type(), heard.id(), early.getMessage());
                    }
                })
                .replaceWithVoid();
    }

    /** Whether a parked fact may be next. */
    private Uni<Boolean> applied(Heard heard) {
        return transactions
                .run(() -> positions
                        .claim(heard)
                        .chain(claim -> claim.isPresent()
                                ? hearers.hear(heard).replaceWith(claim.get().followed())
                                : positions.park(heard).replaceWith(!heard.whole())))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pass(heard, (Refusal) refusal).replaceWith(!heard.whole()));
    }

    /** Whatever is parked and has its turn. */
    Uni<Void> drainAll() {
        return drain(positions.drainable());
    }

    /** What waits for something else than its turn. */
    Uni<Void> drainEarly() {
        return drain(positions.early());
    }

    private Uni<Void> drain(Uni<List<Heard>> turns) {
        return turns.onItem()
                .transformToMulti(parked -> Multi.createFrom().iterable(parked))
                .onItem()
                .transformToUniAndConcatenate(parked -> drain(parked.aggregate(), parked.source()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    /**
     * Also after a fact that was parked: its predecessor may have been applied in between. A parked fact that fails as often
     * as any other is tried stays parked for the next look, and does not make the fact fail that came now.
     */
    Uni<Void> drain(UUID aggregate, String source) {
        return positions
                .nextParked(aggregate, source)
                .chain(next -> next.isEmpty()
                        ? positions.forgetPassed(aggregate, source)
                        : Tries.again(applied(next.get()))
                                .chain(() -> positions.forgetPassed(aggregate, source))
                                .replaceWith(true)
                                .onFailure(TooEarly.class)
                                .recoverWithUni(
                                        early -> letWait(next.get(), early).replaceWith(false))
                                .onFailure(failure -> !Outage.isOne(failure))
                                .recoverWithItem(failure -> stuck(next.get(), failure))
                                .chain(on -> on
                                        ? drain(aggregate, source)
                                        : Uni.createFrom().voidItem()));
    }

    private static boolean stuck(Heard parked, Throwable failure) {
        LOG.errorf(
                failure,
                "Parked %s %s could not be applied and is tried again every few minutes; mend the cause",
                parked.type(),
                parked.id());
        return false;
    }

    /** A refused fact is recorded and passed in a transaction of its own: a repeat cannot help. */
    private Uni<Void> pass(Heard heard, Refusal refusal) {
        LOG.warnf("%s %s about %s refused: %s", heard.type(), heard.id(), heard.aggregate(), refusal.code());
        return transactions.run(() -> positions.claim(heard).chain(claimed -> Sql.update(
                        "insert into inbox_refused (id, type, aggregate, code) values ($1, $2, $3, $4) on conflict do nothing",
                        heard.id(),
                        heard.type(),
                        heard.aggregate(),
                        refusal.code())
                .replaceWithVoid()));
    }
}
