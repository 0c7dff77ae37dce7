package org.sunshinegov.request.disclosurerequest.reply;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.documents.intake.Intake;
import org.sunshinegov.kernel.documents.intake.Upload;
import org.sunshinegov.kernel.documents.keys.SealBroken;
import org.sunshinegov.kernel.documents.store.Content;
import org.sunshinegov.kernel.documents.store.Document;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.documents.store.Owner;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.kernel.platform.idempotency.IdempotencyKeys;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestQueries;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.Reply;
import org.sunshinegov.request.disclosurerequest.model.State;

/** The documents of a case: uploads for its reply, and the reply's own text. */
@Singleton
public class ReplyDocumentStore {

    private static final String OWNER = "REQUEST";
    private static final String CONTENT = "content.json";

    private static final Logger LOG = Logger.getLogger(ReplyDocumentStore.class);

    private final DocumentStore documents;
    private final Intake intake;
    private final IdempotencyKeys idempotency;
    private final DisclosureRequestQueries queries;
    private final BusinessClock clock;

    ReplyDocumentStore(
            DocumentStore documents,
            Intake intake,
            IdempotencyKeys idempotency,
            DisclosureRequestQueries queries,
            BusinessClock clock) {
        this.documents = documents;
        this.intake = intake;
        this.idempotency = idempotency;
        this.queries = queries;
        this.clock = clock;
    }

    /** Examines and keeps what an officer attaches to the case he handles. */
    Uni<Document> upload(Scope scope, String key, DisclosureRequestView request, Upload upload) {
        return intake.examine(upload)
                .chain(examined -> documents.write(examined.content()))
                .chain(written -> idempotency.once(
                        scope,
                        key,
                        List.of(written.fileName(), written.sha256()),
                        URI.create("/api/requests/v1/requests/" + request.id() + "/documents/" + written.id()),
                        () -> {
                            mustTakeMore(request);
                            return documents.keep(written, owner(request), scope.subject(), clock.instant());
                        }))
                .chain(location -> documents.find(OWNER, request.id(), IdempotencyKeys.idOf(location)));
    }

    private static void mustTakeMore(DisclosureRequestView request) {
        if (!request.state().open() && request.state() != State.REPLIED) {
            throw MoveRefused.of(
                    request.state().name(),
                    request.state().zh(),
                    request.state().en(),
                    "ATTACH",
                    List.of());
        }
    }

    /** Writes the reply's text and gathers its attachments; the rows follow inside the transaction. */
    Uni<ReplyContent> prepare(
            Scope scope, DisclosureRequestView request, ReplyText text, Outcome outcome, List<UUID> attached) {
        byte[] canonical = CanonicalJson.of(text);
        Content content = new Content(CONTENT, "application/json", Source.of(canonical));
        return attachments(request, attached).chain(attachments -> documents
                .write(content)
                .map(written -> new ReplyContent(
                        outcome,
                        text.overriddenIds(),
                        new Reply.Part(
                                written.id(),
                                CONTENT,
                                written.fileName(),
                                written.mediaType(),
                                written.size(),
                                written.sha256()),
                        attachments,
                        () -> documents
                                .keep(written, owner(request), scope.subject(), clock.instant())
                                .replaceWithVoid())));
    }

    /** Staff who see the case and the platform's own services see its documents, the applicant those of the issued reply. */
    public Uni<Opened> open(Scope scope, UUID requestId, UUID documentId) {
        return queries.byId(scope, requestId).chain(request -> {
            if (scope.isCitizen() && !isPartOfReply(request, documentId)) {
                throw Refusal.notFound();
            }
            return documents.open(OWNER, requestId, documentId);
        });
    }

    private static boolean isPartOfReply(DisclosureRequestView request, UUID documentId) {
        return request.reply() != null
                && request.reply().parts().stream()
                        .anyMatch(part -> part.documentId().equals(documentId));
    }

    /** Everything attached to the case, for its officers. */
    public Uni<List<DocumentView>> of(DisclosureRequestView request) {
        return documents.of(OWNER, request.id()).map(all -> all.stream()
                .filter(document -> !document.fileName().equals(CONTENT) && document.shreddedAt() == null)
                .map(DocumentView::of)
                .toList());
    }

    /** One of another case is refused exactly as an unknown one; null is none. */
    public Uni<Void> mustHold(DisclosureRequestView request, UUID documentId) {
        return documentId == null
                ? Uni.createFrom().voidItem()
                : documents.find(OWNER, request.id(), documentId).replaceWithVoid();
    }

    /** Everything a case holds, its replies' texts among it, in the order it came; what was shredded is gone. */
    public Uni<List<Opened>> openAll(UUID requestId) {
        return documents.of(OWNER, requestId).chain(all -> Multi.createFrom()
                .iterable(all)
                .filter(Document::mayLeave)
                .onItem()
                .transformToUniAndConcatenate(one -> documents.open(OWNER, requestId, one.id()))
                .collect()
                .asList());
    }

    /** Joins the caller's transaction. */
    public Uni<Void> forget(List<UUID> requests, Instant at) {
        return documents.shredAll(OWNER, requests, at).replaceWithVoid();
    }

    /** The reply's text, read from the reviewed bytes; empty where the reader may not see one yet. */
    public Uni<Optional<ReplyText>> replyText(DisclosureRequestView request) {
        return request.reply() == null || request.anonymised()
                ? Uni.createFrom().item(Optional.empty())
                : documents
                        .readAll(OWNER, request.id(), request.reply().content().documentId())
                        .map(Unchecked.function(bytes -> Optional.of(CanonicalJson.read(bytes, ReplyText.class))));
    }

    /** What would leave at this moment: every stored byte is read and hashed again. */
    Uni<List<Part>> partsAsTheyAre(DisclosureRequestView request) {
        return Multi.createFrom()
                .iterable(request.reply() == null ? List.of() : request.reply().parts())
                .onItem()
                .transformToUniAndConcatenate(part -> documents
                        .measure(OWNER, request.id(), part.documentId())
                        .onFailure(SealBroken.class)
                        .transform(broken -> damaged(part, broken))
                        .map(now ->
                                new Part(part.name(), part.mediaType(), now.size(), now.sha256(), part.documentId())))
                .collect()
                .asList();
    }

    private static Refusal damaged(Reply.Part part, Throwable broken) {
        LOG.errorf(
                broken,
                "Document %s was changed outside the platform; find out how, and restore it",
                part.documentId());
        return Refusal.conflict(
                "document-damaged",
                "已存储的材料“" + part.name() + "”被更改或者损坏，不能签发。",
                "The stored part '" + part.name() + "' was changed or damaged; it cannot be issued.");
    }

    private Uni<List<Reply.Part>> attachments(DisclosureRequestView request, List<UUID> ids) {
        return Multi.createFrom()
                .iterable(ids)
                .onItem()
                .transformToUniAndConcatenate(id -> documents.find(OWNER, request.id(), id))
                .collect()
                .asList()
                .map(ReplyDocumentStore::numbered);
    }

    private static List<Reply.Part> numbered(List<Document> attached) {
        List<Reply.Part> parts = new ArrayList<>();
        for (Document document : attached) {
            parts.add(new Reply.Part(
                    document.id(),
                    "attachment-" + (parts.size() + 1),
                    document.fileName(),
                    document.mediaType(),
                    document.size(),
                    document.sha256()));
        }
        return parts;
    }

    private static Owner owner(DisclosureRequestView request) {
        return new Owner(OWNER, request.id(), request.organisationId());
    }
}
