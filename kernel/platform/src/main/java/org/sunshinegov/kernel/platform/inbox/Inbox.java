package org.sunshinegov.kernel.platform.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.refusal.Refusal;
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

    /** Claim and work are one transaction; then what was parked behind this fact follows, each in its own. */
    public Uni<Void> take(Heard heard) {
        Uni<Boolean> taken = hearers.want(heard) ? applied(heard) : passed(heard);
        return taken.chain(followed -> followed
                ? drain(heard.aggregate(), heard.source())
                : Uni.createFrom().voidItem());
    }

    /** A fact nobody here wants only moves the position: most facts on a topic are such. */
    private Uni<Boolean> passed(Heard heard) {
        return positions
                .pass(heard)
                .chain(claim -> claim.isPresent() ? Uni.createFrom().item(claim.get()) : applied(heard));
    }

    /** Whether a parked fact may be next. */
    private Uni<Boolean> applied(Heard heard) {
        return transactions
                .run(() -> positions
                        .claim(heard)
                        .chain(claim -> claim.isPresent()
                                ? hearers.hear(heard).replaceWith(claim.get())
                                : positions.park(heard).replaceWith(!heard.whole())))
                .onFailure(Refusal.class)
                .recoverWithUni(refusal -> pass(heard, (Refusal) refusal).replaceWith(!heard.whole()));
    }

    /**
     * Also after a fact that was parked: its predecessor may have been applied in between. A parked
     * fact that fails stays parked for the next look, and does not make the fact fail that came now.
     */
    Uni<Void> drain(UUID aggregate, String source) {
        return positions
                .nextParked(aggregate, source)
                .chain(next -> next.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : applied(next.get())
                                .chain(() -> positions.forgetPassed(aggregate, source))
                                .replaceWith(true)
                                .onFailure(failure -> !Outage.isOne(failure))
                                .recoverWithItem(failure -> stuck(next.get(), failure))
                                .chain(on -> on
                                        ? drain(aggregate, source)
                                        : Uni.createFrom().voidItem()));
    }

    private static boolean stuck(Heard parked, Throwable failure) {
        LOG.errorf(
                failure,
                "Parked %s %s could not be applied; mend the cause and replay the dead letters",
                parked.type(),
                parked.id());
        return false;
    }

    /** A refused fact is recorded and passed in a transaction of its own: a repeat cannot help. */
    private Uni<Void> pass(Heard heard, Refusal refusal) {
        LOG.warnf("%s %s about %s refused: %s", heard.type(), heard.id(), heard.aggregate(), refusal.code());
        return transactions.run(() -> positions.claim(heard).chain(claimed -> Sql.update(
                        "insert into inbox_refused (id, type, aggregate, code) values (?1, ?2, ?3, ?4) on conflict do nothing",
                        heard.id(),
                        heard.type(),
                        heard.aggregate(),
                        refusal.code())
                .replaceWithVoid()));
    }
}
