package org.sunshinegov.request.disclosurerequest.casepage;

import org.sunshinegov.request.disclosurerequest.assistance.AssistanceForm;
import org.sunshinegov.request.disclosurerequest.legal.LegalForm;
import org.sunshinegov.request.disclosurerequest.period.PeriodForm;
import org.sunshinegov.request.disclosurerequest.reply.DraftForm;
import org.sunshinegov.request.disclosurerequest.reply.ServiceForm;

/**
 * The forms on the page of a case: the one of this name comes back as it was typed, the others are empty, even those that
 * have fields in common with it.
 */
record CaseForms(
        String name,
        DraftForm draft,
        PeriodForm period,
        ServiceForm service,
        LegalForm legal,
        AssistanceForm assistance) {

    static final CaseForms EMPTY = new CaseForms(
            "", new DraftForm(), new PeriodForm(), new ServiceForm(), new LegalForm(), new AssistanceForm());

    static CaseForms of(String name, DraftForm typed) {
        return new CaseForms(name, typed, EMPTY.period, EMPTY.service, EMPTY.legal, EMPTY.assistance);
    }

    static CaseForms of(String name, PeriodForm typed) {
        return new CaseForms(name, EMPTY.draft, typed, EMPTY.service, EMPTY.legal, EMPTY.assistance);
    }

    static CaseForms of(String name, ServiceForm typed) {
        return new CaseForms(name, EMPTY.draft, EMPTY.period, typed, EMPTY.legal, EMPTY.assistance);
    }

    static CaseForms of(String name, LegalForm typed) {
        return new CaseForms(name, EMPTY.draft, EMPTY.period, EMPTY.service, typed, EMPTY.assistance);
    }

    static CaseForms of(String name, AssistanceForm typed) {
        return new CaseForms(name, EMPTY.draft, EMPTY.period, EMPTY.service, EMPTY.legal, typed);
    }

    public DraftForm draft(String form) {
        return name.equals(form) ? draft : EMPTY.draft;
    }

    public PeriodForm period(String form) {
        return name.equals(form) ? period : EMPTY.period;
    }

    public ServiceForm service(String form) {
        return name.equals(form) ? service : EMPTY.service;
    }

    public LegalForm legal(String form) {
        return name.equals(form) ? legal : EMPTY.legal;
    }

    public AssistanceForm assistance(String form) {
        return name.equals(form) ? assistance : EMPTY.assistance;
    }
}
