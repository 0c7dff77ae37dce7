package org.sunshinegov.request.disclosurerequest.note;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.casenote.CaseNote;
import org.sunshinegov.request.disclosurerequest.Texts;

/** A note about a case, or what was said on the telephone. */
public record WriteNote(CaseNote.Kind kind, String text) {

    static final int LIMIT = 2_000;

    public WriteNote {
        kind = kind == null ? CaseNote.Kind.NOTE : kind;
    }

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        Texts.required(faults, "note", text, LIMIT);
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
