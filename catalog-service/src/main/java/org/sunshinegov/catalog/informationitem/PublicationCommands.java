package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.catalog.catalogue.PublicationDuties;
import org.sunshinegov.catalog.informationitem.ItemMoves.By;
import org.sunshinegov.catalog.informationitem.model.InformationItem;
import org.sunshinegov.catalog.informationitem.model.Move;
import org.sunshinegov.catalog.informationitem.model.Step;
import org.sunshinegov.catalog.informationitem.model.Withdrawal;
import org.sunshinegov.catalog.search.PublicText;
import org.sunshinegov.catalog.search.SearchIndex;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.documents.certificate.CertificateVerifier;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** How an item becomes public, and how it ends being so. */
@Singleton
class PublicationCommands {

    private final ItemMoves moves;
    private final ItemQueries queries;
    private final ItemDocuments documents;
    private final CertificateVerifier verifier;
    private final SearchIndex search;
    private final PublicationDuties duties;
    private final BusinessClock clock;

    PublicationCommands(
            ItemMoves moves,
            ItemQueries queries,
            ItemDocuments documents,
            CertificateVerifier verifier,
            SearchIndex search,
            PublicationDuties duties,
            BusinessClock clock) {
        this.moves = moves;
        this.queries = queries;
        this.documents = documents;
        this.verifier = verifier;
        this.search = search;
        this.duties = duties;
        this.clock = clock;
    }

    /** Reads every byte that is to leave once more, and publishes only what the certificate covers at this moment. */
    Uni<Void> publish(Scope scope, UUID id, Version seen) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return queries.state(scope, id)
                .invoke(item -> {
                    var unused = ItemRights.publishing(scope, item);
                })
                .chain(item -> documents
                        .partsAsTheyAre(item)
                        .chain(parts -> documents.content(item).chain(bytes -> leaving(item, parts, bytes))))
                .chain(leaving -> moves.move(
                        new By(scope, id, seen, ItemRights::publishing),
                        Move.PUBLISH,
                        null,
                        item -> number(item, at)
                                .map(number -> item.publish(number, at))
                                .invoke(step -> mustCover(step, leaving.parts(), at)),
                        step -> release(step.next(), leaving, at)));
    }

    private static Uni<Leaving> leaving(InformationItem item, List<Part> parts, byte[] bytes) {
        return Workers.run(() -> {
            ItemText text = bytes == null ? null : read(bytes);
            return new Leaving(parts, bytes, text, text == null ? null : SearchIndex.entry(publicText(item, text)));
        });
    }

    private static ItemText read(byte[] bytes) throws IOException {
        return CanonicalJson.read(bytes, ItemText.class);
    }

    private static PublicText publicText(InformationItem item, ItemText text) {
        return new PublicText(
                item.id(),
                item.organisationId(),
                item.draft().entryId(),
                text.documentNumber(),
                text.documentDate(),
                text.categories(),
                text.keywords(),
                text.title(),
                text.body());
    }

    /** A new version keeps its number; an item that cannot be published takes none. */
    private static Uni<String> number(InformationItem item, Instant at) {
        return item.publication() != null || !item.legal().contains(Move.PUBLISH)
                ? Uni.createFrom().item("")
                : IndexNumbers.next(item.organisationId(), CivilTime.dateOf(at).getYear());
    }

    private void mustCover(Step<?> step, List<Part> parts, Instant at) {
        InformationItem published = step.next();
        int version = published.publication().submission().version();
        verifier.mustCover(published.publication().certificate().signed(), Releases.of(published, version, parts, at));
    }

    private Uni<Void> release(InformationItem item, Leaving leaving, Instant at) {
        UUID entryId = item.publication().draft().entryId();
        String number = item.publication().indexNumber();
        return EntryChoice.audienceOf(entryId)
                .chain(audience -> PublicationStore.add(item, audience, leaving.bytes(), leaving.text())
                        .chain(() -> "PUBLIC".equals(audience)
                                ? search.put(leaving.entry(), number, at)
                                : search.remove(item.id())))
                .chain(() -> duties.fulfil(entryId, item.id(), CivilTime.dateOf(at), at));
    }

    Uni<Void> proposeWithdrawal(Scope scope, UUID id, Version seen, WithdrawalForm form) {
        Withdrawal withdrawal = form.read(scope.requireStaff().subject());
        return moves.move(
                new By(scope, id, seen, ItemRights::officer),
                Move.PROPOSE_WITHDRAWAL,
                withdrawal.reason(),
                item -> item.proposeWithdrawal(withdrawal));
    }

    Uni<Void> declineWithdrawal(Scope scope, UUID id, Version seen, String reason) {
        return moves.move(
                new By(scope, id, seen, ItemRights::withdrawing),
                Move.DECLINE_WITHDRAWAL,
                reason,
                InformationItem::declineWithdrawal);
    }

    /** From the commit on neither page, document nor search shows it; its number stays with a stub. */
    Uni<Void> confirmWithdrawal(Scope scope, UUID id, Version seen) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return moves.move(
                new By(scope, id, seen, ItemRights::withdrawing),
                Move.CONFIRM_WITHDRAWAL,
                null,
                item -> Uni.createFrom().<Step<?>>item(item.confirmWithdrawal(scope.subject())),
                step -> search.remove(id)
                        .chain(() -> PublicationStore.withdraw(
                                id, step.next().publication().withdrawal().cause(), at))
                        .chain(() -> documents.withdraw(id, at)));
    }
}
