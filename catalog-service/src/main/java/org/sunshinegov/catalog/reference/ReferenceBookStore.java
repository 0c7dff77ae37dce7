package org.sunshinegov.catalog.reference;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.store.Chronicle;

/** Books ⇄ rows. Whoever calls it has been allowed to, or is the service itself. */
@Singleton
class ReferenceBookStore {

    private final Chronicle chronicle;

    ReferenceBookStore(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** As it was last published; empty before the first time. */
    Uni<Optional<ReferenceBookRow>> of(String kind) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ReferenceBook where kind = ?1", ReferenceBookRow.class)
                        .setParameter(1, kind)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    /** A new row is persisted by its caller. */
    Uni<Void> publish(ReferenceBookRow row, Book book, Act act) {
        row.kind = book.kind();
        row.bookVersion = book.version();
        row.document = book.document();
        return chronicle.enter(row, book, act, List.of(book.told(row.id)));
    }
}
