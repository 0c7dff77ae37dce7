package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;

/** How every move of a person is made: load, right, move, save, in one transaction. */
@Singleton
class ItemMoves {

    private final Transactions transactions;
    private final InformationItemStore store;
    private final Acts acts;

    ItemMoves(Transactions transactions, InformationItemStore store, Acts acts) {
        this.transactions = transactions;
        this.store = store;
        this.acts = acts;
    }

    /** Who moves which item in which version. */
    record By(Scope scope, UUID id, Version seen, BiFunction<Scope, InformationItem, Appointment> right) {}

    Uni<Void> move(By by, Move move, String reason, Function<InformationItem, Step<?>> how) {
        return move(by, move, reason, item -> Uni.createFrom().item(how.apply(item)), step -> done());
    }

    /** {@code after}: what belongs to the move beside the item, in its transaction. */
    Uni<Void> move(
            By by,
            Move move,
            String reason,
            Function<InformationItem, Uni<? extends Step<?>>> how,
            Function<Step<?>, Uni<Void>> after) {
        return transactions.run(() -> store.load(by.id(), by.seen(), by.scope()).chain(item -> {
            Appointment as = by.right().apply(by.scope(), item);
            return how.apply(item)
                    .chain(step -> store.save(step, acts.of(by.scope(), as, move.name(), item, step, reason))
                            .chain(() -> after.apply(step)));
        }));
    }

    private static Uni<Void> done() {
        return Uni.createFrom().voidItem();
    }
}
