package org.sunshinegov.kernel.platform.sample;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.CaseTable;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Conditions;

/** What a note is called where its due date is named. */
class NoteTable {

    @Produces
    @Singleton
    CaseTable notes() {
        return new CaseTable("note", "n", "n.words", "'/notes/' || n.id", NoteTable::seen);
    }

    /** Somebody of the office of the district all, anybody else those whose words are his name. */
    private static Conditions seen(Scope scope) {
        return scope.seesDistrict() ? new Conditions() : new Conditions().and("n.words = ?", scope.name());
    }
}
