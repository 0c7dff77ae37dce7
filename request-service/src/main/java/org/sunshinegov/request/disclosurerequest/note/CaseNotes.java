package org.sunshinegov.request.disclosurerequest.note;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.casenote.CaseNote;
import org.sunshinegov.request.casenote.CaseNoteStore;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.casepage.CaseQueries;

/** Notes of a case, read and written by those who may see its applicant: notes name people. */
@Singleton
public class CaseNotes {

    private final DisclosureRequestQueries queries;
    private final CaseNoteStore store;
    private final IdempotencyKeys idempotency;
    private final Register register;
    private final BusinessClock clock;

    CaseNotes(
            DisclosureRequestQueries queries,
            CaseNoteStore store,
            IdempotencyKeys idempotency,
            Register register,
            BusinessClock clock) {
        this.queries = queries;
        this.store = store;
        this.idempotency = idempotency;
        this.register = register;
        this.clock = clock;
    }

    /** A note as it is read. */
    public record NoteView(UUID id, CaseNote.Kind kind, String text, String writtenBy, Instant writtenAt) {}

    /** Gives where it lies. */
    public Uni<URI> write(Scope scope, String key, UUID id, WriteNote command) {
        return guarded(scope, id).chain(request -> {
            command.check();
            CaseNote note = new CaseNote(
                    UUID.randomUUID(),
                    command.kind(),
                    command.text().strip(),
                    scope.subject(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            URI location = URI.create("/api/requests/v1/requests/" + id + "/notes/" + note.id());
            return idempotency.once(scope, key, command, location, () -> store.add(id, request.organisationId(), note));
        });
    }

    public Uni<List<NoteView>> of(Scope scope, UUID id) {
        return guarded(scope, id).chain(request -> of(request.id()));
    }

    /** None for those who may not see the applicant. */
    public Uni<List<NoteView>> of(Scope scope, DisclosureRequestView request) {
        return CaseQueries.maySeeApplicant(scope, request)
                ? of(request.id())
                : Uni.createFrom().item(List.of());
    }

    private Uni<List<NoteView>> of(UUID id) {
        return store.of(id).chain(notes -> register.names(
                        notes.stream().map(CaseNote::writtenBy).toList())
                .map(names -> notes.stream()
                        .map(note -> new NoteView(
                                note.id(),
                                note.kind(),
                                note.text(),
                                names.getOrDefault(note.writtenBy(), ""),
                                note.writtenAt()))
                        .toList()));
    }

    private Uni<DisclosureRequestView> guarded(Scope scope, UUID id) {
        return queries.byId(scope.requireStaff(), id).invoke(request -> {
            if (!CaseQueries.maySeeApplicant(scope, request)) {
                throw Refusal.forbidden(
                        "notes-not-yours", "只有承办人和公开工作人员可以查看和填写备注。", "Notes are for the case's officers.");
            }
        });
    }
}
