package org.sunshinegov.request.seal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;

/** The seal of each unit: issued when it first signs, and anew when it has run out. */
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
