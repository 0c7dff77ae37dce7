package org.sunshinegov.kernel.platform.sample;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.CaseTable;

/** What a note is called where its due date is named. */
class NoteTable {

    @Produces
    @Singleton
    CaseTable notes() {
        return new CaseTable("note", "c.words", "'/notes/' || c.id");
    }
}
