package org.sunshinegov.request.seal;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.store.Chronicle;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.Transactions;

/** The seal of each unit: its own where one was taken in, otherwise issued when it first signs, and anew when it has run out. */
@Singleton
public class UnitSealStore {

    static final String IN_FORCE = "IN_FORCE";

    private final Transactions transactions;
    private final SealAuthority authority;
    private final PersonalCipher cipher;
    private final Chronicle chronicle;

    UnitSealStore(Transactions transactions, SealAuthority authority, PersonalCipher cipher, Chronicle chronicle) {
        this.transactions = transactions;
        this.chronicle = chronicle;
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
    Uni<Void> replace(Organisation unit, UnitSeal seal, Act act) {
        return transactions.run(() -> Sql.lock("unit-seal:" + unit.id())
                .chain(locked -> Sql.update(
                        "update unit_seal set not_after = $2 where organisation_id = $1 and not_after > $2",
                        unit.id(),
                        act.at()))
                .chain(retired -> add(unit, seal, act)));
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
                .chain(seal -> add(unit, seal, issued(now)).replaceWith(seal));
    }

    private static Act issued(Instant now) {
        return new Act("ISSUE", null, Scope.Kind.SELF.name(), null, null, IN_FORCE, null, now);
    }

    private Uni<Void> add(Organisation unit, UnitSeal seal, Act act) {
        UnitSealRow row = UnitSealRow.of(unit.id(), seal, cipher);
        return chronicle.begin(row, row.view(act.at()), act, List.of());
    }
}
