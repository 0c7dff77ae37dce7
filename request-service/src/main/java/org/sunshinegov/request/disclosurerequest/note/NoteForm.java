package org.sunshinegov.request.disclosurerequest.note;

import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.casenote.CaseNote;
import org.sunshinegov.request.disclosurerequest.CaseForm;

/** A note as it was typed. */
public class NoteForm extends CaseForm {

    @RestForm
    public String kind;

    @RestForm
    public String note;

    public WriteNote written() {
        return new WriteNote(Typed.choice(CaseNote.Kind.values(), kind), note);
    }
}
