package org.sunshinegov.request.disclosurerequest.casepage;

import java.util.function.Supplier;
import org.sunshinegov.request.disclosurerequest.AssignForm;
import org.sunshinegov.request.disclosurerequest.CaseForm;
import org.sunshinegov.request.disclosurerequest.ReasonForm;
import org.sunshinegov.request.disclosurerequest.assistance.AssistanceForm;
import org.sunshinegov.request.disclosurerequest.legal.LegalForm;
import org.sunshinegov.request.disclosurerequest.note.NoteForm;
import org.sunshinegov.request.disclosurerequest.period.PeriodForm;
import org.sunshinegov.request.disclosurerequest.reply.DraftForm;
import org.sunshinegov.request.disclosurerequest.reply.ServiceForm;

/**
 * The forms on the page of a case: the one of this name comes back as it was typed, the others are empty, even those that
 * have fields in common with it.
 */
record CaseForms(String name, CaseForm typed) {

    static final CaseForms EMPTY = new CaseForms("", new CaseForm());

    public DraftForm draft(String form) {
        return of(form, DraftForm.class, DraftForm::new);
    }

    public PeriodForm period(String form) {
        return of(form, PeriodForm.class, PeriodForm::new);
    }

    public ServiceForm service(String form) {
        return of(form, ServiceForm.class, ServiceForm::new);
    }

    public LegalForm legal(String form) {
        return of(form, LegalForm.class, LegalForm::new);
    }

    public AssistanceForm assistance(String form) {
        return of(form, AssistanceForm.class, AssistanceForm::new);
    }

    public ReasonForm reason(String form) {
        return of(form, ReasonForm.class, ReasonForm::new);
    }

    public ReasonForm hold(boolean held) {
        return reason(held ? "hold/lifting" : "hold");
    }

    public AssignForm assignment() {
        return of("assignment", AssignForm.class, AssignForm::new);
    }

    public NoteForm note() {
        return of("notes", NoteForm.class, NoteForm::new);
    }

    /** Of the file that was sent, whichever of the page's forms it came from. */
    public CaseForm file() {
        return of("documents", CaseForm.class, CaseForm::new);
    }

    private <F extends CaseForm> F of(String form, Class<F> kind, Supplier<F> empty) {
        return name.equals(form) ? kind.cast(typed) : empty.get();
    }
}
