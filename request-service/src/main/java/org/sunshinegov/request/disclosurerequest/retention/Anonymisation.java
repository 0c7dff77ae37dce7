package org.sunshinegov.request.disclosurerequest.retention;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.audit.Act;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.DueWork;
import org.sunshinegov.request.applicant.ApplicantStore;
import org.sunshinegov.request.casenote.CaseNoteStore;
import org.sunshinegov.request.consultedparty.ConsultedPartyStore;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.archive.CaseArchive;
import org.sunshinegov.request.disclosurerequest.reply.ReplyDocumentStore;
import org.sunshinegov.request.letter.Letters;
import org.sunshinegov.request.remedy.RemedyStore;
import org.sunshinegov.request.retention.RetentionStore;
import org.sunshinegov.request.retention.RetentionStore.Listed;
import org.sunshinegov.request.retention.model.AnonymisationList;

/**
 * Anonymises released lists, a bounded set of cases in each transaction. What leaves the platform before (packs that were
 * downloaded, letters, backups) is out of its reach.
 */
@Singleton
class Anonymisation implements DueWork {

    private static final Logger LOG = Logger.getLogger(Anonymisation.class);
    private static final int SET = 100;

    private final Transactions transactions;
    private final RetentionStore retention;
    private final DisclosureRequestStore requests;
    private final ReplyDocumentStore documents;
    private final CaseArchive archive;
    private final Letters letters;
    private final ApplicantStore applicants;
    private final ConsultedPartyStore consulted;
    private final CaseNoteStore notes;
    private final RemedyStore remedies;
    private final Acts acts;

    Anonymisation(
            Transactions transactions,
            RetentionStore retention,
            DisclosureRequestStore requests,
            ReplyDocumentStore documents,
            CaseArchive archive,
            Letters letters,
            ApplicantStore applicants,
            ConsultedPartyStore consulted,
            CaseNoteStore notes,
            RemedyStore remedies,
            Acts acts) {
        this.transactions = transactions;
        this.retention = retention;
        this.requests = requests;
        this.documents = documents;
        this.archive = archive;
        this.letters = letters;
        this.applicants = applicants;
        this.consulted = consulted;
        this.notes = notes;
        this.remedies = remedies;
        this.acts = acts;
    }

    @Override
    public Uni<Void> runDue(Instant now) {
        return transactions
                .run(retention::released)
                .chain(list -> list.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : all(list.get(), now, 0).chain(() -> runDue(now)));
    }

    private Uni<Void> all(AnonymisationList list, Instant now, int before) {
        return transactions.run(() -> set(list, now)).chain(taken -> {
            if (taken == 0) {
                return Uni.createFrom().voidItem();
            }
            LOG.infof("%d of %d cases of list %s are done with", before + taken, list.cases(), list.id());
            return all(list, now, before + taken);
        });
    }

    /** Gives how many cases were done with; none ends the list. */
    private Uni<Integer> set(AnonymisationList list, Instant now) {
        return retention.next(list.id(), SET).chain(next -> {
            if (next.isEmpty()) {
                return retention.save(list.done(), done(now)).replaceWith(0);
            }
            LocalDate today = CivilTime.dateOf(now);
            List<UUID> gone = ids(next, true);
            return anonymise(gone, list, now)
                    .chain(() -> retention.mark(list.id(), gone, ids(next, false), today))
                    .replaceWith(next.size());
        });
    }

    private static List<UUID> ids(List<Listed> listed, boolean mayGo) {
        return listed.stream()
                .filter(one -> one.mayGo() == mayGo)
                .map(Listed::caseId)
                .toList();
    }

    private Uni<Void> anonymise(List<UUID> cases, AnonymisationList list, Instant now) {
        if (cases.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return requests.anonymise(
                        cases, CivilTime.dateOf(now), (before, step) -> acts.anonymised(list.decidedBy(), before, step))
                .chain(applicants::forget)
                .chain(() -> consulted.forget(cases))
                .chain(() -> notes.forget(cases))
                .chain(() -> remedies.forget(cases))
                .chain(() -> retention.forgetRemarks(cases))
                .chain(() -> letters.forget(cases, now))
                .chain(() -> archive.forget(cases, now))
                .chain(() -> documents.forget(cases, now));
    }

    private static Act done(Instant now) {
        return new Act(
                "DONE",
                null,
                Scope.Kind.SELF.name(),
                null,
                AnonymisationList.State.RELEASED.name(),
                AnonymisationList.State.DONE.name(),
                null,
                now);
    }
}
