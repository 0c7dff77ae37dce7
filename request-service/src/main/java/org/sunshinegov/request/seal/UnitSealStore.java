package org.sunshinegov.request.seal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;

/** The seal of each unit: its own where one was taken in, otherwise issued when it first signs, and anew when it has run out. */
@Singleton
public class UnitSealStore {

    private final Transactions transactions;
    private final SealAuthority authority;
    private final PersonalCipher cipher;

    UnitSealStore(Transactions transactions, SealAuthority authority, PersonalCipher cipher) {
        this.transactions = transactions;
        this.authority = authority;
        this.cipher = cipher;
    }

    /** Two who ask at once get the same one: the second waits for the first. */
    public Uni<UnitSeal> of(Organisation unit, Instant now) {
        return transactions.run(() -> Sql.lock("unit-seal:" + unit.id())
                .chain(locked -> newest(unit, now))
                .chain(row -> row == null ? issue(unit, now) : Uni.createFrom().item(row.seal(cipher))));
    }

    /** In the place of the one in force, which stays in the letters it signed. */
    Uni<Void> replace(Organisation unit, UnitSeal seal, Instant now) {
        return transactions.run(() -> Sql.lock("unit-seal:" + unit.id())
                .chain(locked -> Sql.update(
                        "update unit_seal set not_after = ?2 where organisation_id = ?1 and not_after > ?2",
                        unit.id(),
                        now))
                .chain(retired -> UnitSealRow.of(unit.id(), seal, cipher).persist())
                .replaceWithVoid());
    }

    /** Used and used-up ones, the newest first. */
    Uni<List<SealView>> all(Instant now) {
        return transactions.run(() -> UnitSealRow.<UnitSealRow>list("order by notAfter desc, id")
                .map(rows -> rows.stream().map(row -> row.view(now)).toList()));
    }

    private static Uni<UnitSealRow> newest(Organisation unit, Instant now) {
        return UnitSealRow.<UnitSealRow>find(
                        "organisationId = ?1 and notAfter > ?2 order by notAfter desc", unit.id(), now)
                .firstResult();
    }

    private Uni<UnitSeal> issue(Organisation unit, Instant now) {
        return Workers.run(() -> authority.issue(unit, now))
                .chain(seal -> UnitSealRow.of(unit.id(), seal, cipher).persist().replaceWith(seal));
    }
}
