package org.sunshinegov.request.disclosurerequest.casepage;

import org.sunshinegov.request.disclosurerequest.assistance.AssistanceForm;
import org.sunshinegov.request.disclosurerequest.legal.LegalForm;
import org.sunshinegov.request.disclosurerequest.period.PeriodForm;
import org.sunshinegov.request.disclosurerequest.reply.DraftForm;
import org.sunshinegov.request.disclosurerequest.reply.ServiceForm;

/** The forms on the page of a case: one of them may come back as it was typed, the others are empty. */
record CaseForms(DraftForm draft, PeriodForm period, ServiceForm service, LegalForm legal, AssistanceForm assistance) {

    static final CaseForms EMPTY =
            new CaseForms(new DraftForm(), new PeriodForm(), new ServiceForm(), new LegalForm(), new AssistanceForm());

    static CaseForms of(DraftForm typed) {
        return new CaseForms(typed, EMPTY.period, EMPTY.service, EMPTY.legal, EMPTY.assistance);
    }

    static CaseForms of(PeriodForm typed) {
        return new CaseForms(EMPTY.draft, typed, EMPTY.service, EMPTY.legal, EMPTY.assistance);
    }

    static CaseForms of(ServiceForm typed) {
        return new CaseForms(EMPTY.draft, EMPTY.period, typed, EMPTY.legal, EMPTY.assistance);
    }

    static CaseForms of(LegalForm typed) {
        return new CaseForms(EMPTY.draft, EMPTY.period, EMPTY.service, typed, EMPTY.assistance);
    }

    static CaseForms of(AssistanceForm typed) {
        return new CaseForms(EMPTY.draft, EMPTY.period, EMPTY.service, EMPTY.legal, typed);
    }
}
