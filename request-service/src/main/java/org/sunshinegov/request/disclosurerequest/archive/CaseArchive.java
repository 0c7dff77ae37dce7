package org.sunshinegov.request.disclosurerequest.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.documents.certificate.TrustedKeys;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.documents.store.Owner;
import org.sunshinegov.kernel.documents.store.Written;
import org.sunshinegov.kernel.platform.audit.Evidence;
import org.sunshinegov.kernel.platform.clock.ClockQueries;
import org.sunshinegov.kernel.platform.clock.ClockView;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.kernel.platform.store.Transactions;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.casenote.CaseNoteStore;
import org.sunshinegov.request.casepack.CasePack;
import org.sunshinegov.request.casepack.CaseRegister;
import org.sunshinegov.request.casepack.PackFile;
import org.sunshinegov.request.casepack.PackManifest;
import org.sunshinegov.request.casepack.PackNames;
import org.sunshinegov.request.disclosurerequest.Acts;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestStore;
import org.sunshinegov.request.disclosurerequest.caselist.CaseResult;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.Phase;
import org.sunshinegov.request.disclosurerequest.model.Step;
import org.sunshinegov.request.disclosurerequest.reply.ReplyDocumentStore;
import org.sunshinegov.request.letter.LetterView;
import org.sunshinegov.request.letter.Letters;
import org.sunshinegov.request.remedy.RemedyStore;
import org.sunshinegov.request.remedy.model.Remedy;
import org.sunshinegov.request.seal.UnitSealStore;

/** Cases that have ended go into the year's archive, each as a sealed pack of everything it consists of (article 45). */
@Singleton
public class CaseArchive {

    private static final String OWNER = "CASE_PACK";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Transactions transactions;
    private final DisclosureRequestStore store;
    private final DisclosureRequestQueries queries;
    private final ReplyDocumentStore attachments;
    private final Letters letters;
    private final RemedyStore remedies;
    private final CaseNoteStore notes;
    private final ClockQueries clocks;
    private final Evidence evidence;
    private final UnitSealStore seals;
    private final TrustedKeys keys;
    private final DocumentStore documents;
    private final Register register;
    private final Acts acts;
    private final BusinessClock clock;

    CaseArchive(
            Transactions transactions,
            DisclosureRequestStore store,
            DisclosureRequestQueries queries,
            ReplyDocumentStore attachments,
            Letters letters,
            RemedyStore remedies,
            CaseNoteStore notes,
            ClockQueries clocks,
            Evidence evidence,
            UnitSealStore seals,
            TrustedKeys keys,
            DocumentStore documents,
            Register register,
            Acts acts,
            BusinessClock clock) {
        this.transactions = transactions;
        this.store = store;
        this.queries = queries;
        this.attachments = attachments;
        this.letters = letters;
        this.remedies = remedies;
        this.notes = notes;
        this.clocks = clocks;
        this.evidence = evidence;
        this.seals = seals;
        this.keys = keys;
        this.documents = documents;
        this.register = register;
        this.acts = acts;
        this.clock = clock;
    }

    /** What became of some cases of a year, and how the year stands after it. */
    record Archived(List<CaseResult> results, ArchiveYear year) {}

    /** Bytes are written before the transaction; a case that was touched meanwhile is refused and its pack swept. */
    public Uni<Void> archive(Scope scope, UUID id, Version seen) {
        return transactions.run(() -> archivable(scope, id, seen)).chain(request -> pack(request)
                .chain(pack ->
                        transactions.run(() -> archivable(scope, id, seen).chain(now -> {
                            if (!now.equals(request)) {
                                throw Refusal.stale();
                            }
                            Appointment as = officer(scope, now);
                            Step<?> step = now.archive(clock.today(), pack.id());
                            return documents
                                    .keep(pack, owner(now), scope.subject(), clock.instant())
                                    .chain(() -> store.save(step, acts.of(scope, as, Move.ARCHIVE, now, step, null)));
                        }))));
    }

    /** Each by itself; one that cannot go is named with its reason and keeps no other. */
    public Uni<Archived> archive(Scope scope, ArchiveCases command) {
        Scope staff = scope.requireStaff();
        var unused = command.organisationId() == null
                ? staff.requireAnywhere(Role.DISCLOSURE_OFFICER)
                : staff.require(command.organisationId(), Role.DISCLOSURE_OFFICER);
        command.check(clock.today().getYear());
        return queries.toArchive(staff, command.organisationId(), command.year(), ArchiveCases.LIMIT)
                .chain(ids -> Multi.createFrom()
                        .iterable(ids)
                        .onItem()
                        .transformToUniAndConcatenate(id -> CaseResult.of(id, () -> archive(staff, id, (Version) null)))
                        .collect()
                        .asList()
                        .chain(results ->
                                queries.numbers(staff, ids).map(numbers -> CaseResult.numbered(results, numbers))))
                .chain(results -> queries.archiveYear(staff, command.organisationId(), command.year())
                        .map(year -> new Archived(results, year)));
    }

    /** The pack of an archived case; for those who may see its applicant, since it names him. */
    Uni<Opened> open(Scope scope, UUID id) {
        return queries.byId(scope.requireStaff(), id).chain(request -> {
            if (request.archive() == null || request.anonymised()) {
                throw Refusal.notFound();
            }
            if (!CaseQueries.maySeeApplicant(scope, request)) {
                throw Refusal.forbidden("pack-not-yours", "只有公开工作人员可以下载案卷。", "Packs are for the unit's officers.");
            }
            return documents.open(OWNER, id, request.archive().packId());
        });
    }

    /** Joins the caller's transaction. */
    public Uni<Void> forget(List<UUID> requests, Instant at) {
        return documents.shredAll(OWNER, requests, at).replaceWithVoid();
    }

    /** Whether the case may go into the archive; refused otherwise. */
    private Uni<DisclosureRequest> archivable(Scope scope, UUID id, Version seen) {
        return store.load(id, seen, scope).chain(request -> {
            var unused = officer(scope, request);
            mustHaveEnded(request);
            return remedies.lock(id).map(all -> {
                if (all.stream().anyMatch(Remedy::pending)) {
                    throw Refusal.conflict(
                            "remedy-open",
                            "本件的行政复议或者行政诉讼尚未审结，不能归档。",
                            "A remedy about this case is pending: it cannot be archived yet.");
                }
                return request;
            });
        });
    }

    /** As the move itself will find it, before any byte is written. */
    private void mustHaveEnded(DisclosureRequest request) {
        var unused = request.archive(clock.today(), request.id());
    }

    private static Appointment officer(Scope scope, DisclosureRequest request) {
        return scope.require(request.organisationId(), Role.DISCLOSURE_OFFICER);
    }

    private Uni<Written> pack(DisclosureRequest request) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return register.organisation(request.organisationId())
                .chain(unit -> seals.of(unit, at).chain(seal -> files(request)
                        .chain(files -> Workers.run(() -> CasePack.of(manifest(request, unit, at, files), files, seal))
                                .chain(zip -> documents.writeWhole(
                                        new Content("案卷 " + number(request) + ".zip", "application/zip", zip))))));
    }

    private static PackManifest manifest(
            DisclosureRequest request, Organisation unit, Instant at, List<PackFile> files) {
        return new PackManifest(
                PackManifest.FORMAT,
                request.id(),
                number(request),
                unit.nameZh(),
                at,
                files.stream().map(PackFile::entry).toList());
    }

    private static String number(DisclosureRequest request) {
        return request.number() == null ? request.filing().receiptNumber() : request.number();
    }

    private Uni<List<PackFile>> files(DisclosureRequest request) {
        List<PackFile> files = new ArrayList<>();
        UUID id = request.id();
        return remedies.of(id)
                .chain(contested -> clocks.all(id)
                        .invoke(Unchecked.consumer(periods -> files.add(PackFile.of(
                                PackNames.REGISTER, CanonicalJson.of(registered(request, periods, contested))))))
                        .chain(() -> evidence(contested, id, files)))
                .chain(() -> notes.of(id))
                .invoke(noted -> files.add(PackFile.of(PackNames.NOTES, CanonicalJson.of(noted))))
                .invoke(() -> certificate(request, files))
                .chain(() -> letters(id, files))
                .chain(() -> attachments.openAll(id))
                .invoke(held -> {
                    for (int i = 0; i < held.size(); i++) {
                        Opened one = held.get(i);
                        files.add(PackFile.of(
                                PackNames.document(i + 1, one.document().fileName()), one));
                    }
                })
                .replaceWith(files);
    }

    private static CaseRegister registered(DisclosureRequest request, List<ClockView> periods, List<Remedy> contested)
            throws IOException {
        List<JsonNode> remedies = new ArrayList<>();
        for (Remedy remedy : contested) {
            remedies.add(JSON.readTree(StateJson.write(remedy)));
        }
        return new CaseRegister(
                JSON.readTree(StateJson.write(request)),
                periods.stream()
                        .map(one -> new CaseRegister.Period(
                                one.kind().name(), one.startedOn(), one.dueOn(), one.committedOn(), one.stoppedOn()))
                        .toList(),
                remedies);
    }

    private Uni<Void> evidence(List<Remedy> contested, UUID id, List<PackFile> files) {
        Uni<Void> all = evidence.of(id)
                .invoke(links -> files.add(PackFile.of(PackNames.evidence("case"), CanonicalJson.of(links))))
                .replaceWithVoid();
        for (Remedy remedy : contested) {
            all = all.chain(() -> evidence.of(remedy.id()))
                    .invoke(links -> files.add(
                            PackFile.of(PackNames.evidence("remedy-" + remedy.id()), CanonicalJson.of(links))))
                    .replaceWithVoid();
        }
        return all;
    }

    private void certificate(DisclosureRequest request, List<PackFile> files) {
        Phase.Replied replied = request.replied();
        if (replied == null) {
            return;
        }
        String signed = replied.certificate().signed();
        files.add(PackFile.of(PackNames.CERTIFICATE, signed.getBytes(StandardCharsets.US_ASCII)));
        keys.announcementFor(signed)
                .ifPresent(announcement -> files.add(
                        PackFile.of(PackNames.CERTIFICATE_KEY, announcement.getBytes(StandardCharsets.US_ASCII))));
    }

    private Uni<Void> letters(UUID id, List<PackFile> files) {
        return letters.of(id).chain(all -> {
            Uni<Void> each = Uni.createFrom().voidItem();
            int number = 0;
            for (LetterView letter : all) {
                String name = PackNames.letter(++number, letter.title() + " " + letter.number());
                each = each.chain(() -> letters.open(id, letter.id()))
                        .invoke(opened -> files.add(PackFile.of(name, opened)))
                        .replaceWithVoid();
            }
            return each;
        });
    }

    private static Owner owner(DisclosureRequest request) {
        return new Owner(OWNER, request.id(), request.organisationId());
    }
}
