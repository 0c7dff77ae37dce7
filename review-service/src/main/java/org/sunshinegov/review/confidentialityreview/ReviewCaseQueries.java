package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.store.Document;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.kernel.documents.store.Opened;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.review.confidentialityreview.model.Material;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.Quotation;
import org.sunshinegov.review.confidentialityreview.model.Reviewer;

/** Puts together what the page of one review shows. */
@Singleton
class ReviewCaseQueries {

    private final ConfidentialityReviewQueries queries;
    private final DocumentStore documents;

    ReviewCaseQueries(ConfidentialityReviewQueries queries, DocumentStore documents) {
        this.queries = queries;
        this.documents = documents;
    }

    Uni<ReviewCaseView> of(Scope scope, UUID id) {
        return queries.byId(scope, id)
                .chain(review -> queries.history(scope, id).chain(history -> queries.names(scope, idsIn(review))
                        .chain(names -> documents.of(ReviewDocuments.KIND, id).chain(copies -> text(review, copies)
                                .map(text -> new ReviewCaseView(
                                        review,
                                        names,
                                        text,
                                        files(review, copies),
                                        history,
                                        standsIn(scope, review),
                                        sides(scope, review),
                                        revocable(scope, review)))))));
    }

    private Uni<List<TextBlock>> text(ReviewView review, List<Document> copies) {
        return review.materials().stream()
                .filter(material -> material.structured() && material.here())
                .flatMap(material ->
                        copies.stream().filter(copy -> copy.id().equals(material.copyId()) && copy.mayLeave()))
                .findFirst()
                .map(copy -> documents
                        .open(ReviewDocuments.KIND, review.id(), copy.id())
                        .chain(opened -> Workers.run(() -> read(opened))))
                .orElse(Uni.createFrom().nullItem());
    }

    private static List<TextBlock> read(Opened opened) throws java.io.IOException {
        try (var plain = opened.plain().open()) {
            return TextBlock.of(StructuredText.read(plain.readAllBytes()).root());
        } catch (StructuredText.Unreadable shownAsAFile) {
            return null;
        }
    }

    /** Every copy in the order of the parts. */
    private static List<Document> files(ReviewView review, List<Document> copies) {
        return review.materials().stream()
                .map(Material::copyId)
                .filter(Objects::nonNull)
                .flatMap(id -> copies.stream().filter(copy -> copy.id().equals(id)))
                .toList();
    }

    /** Nobody acts in two stages (7.4.1). */
    private static boolean standsIn(Scope scope, ReviewView review) {
        boolean spent = review.drafterId().equals(scope.subject())
                || review.opinions().endorsements().stream()
                        .anyMatch(one -> one.by().personId().equals(scope.subject()));
        return !spent && Offices.standsIn(scope, review.kind(), review.state());
    }

    /** The model has the last word; here only what is not hopeless is offered. */
    private static List<Quotation.Side> sides(Scope scope, ReviewView review) {
        List<Quotation.Side> sides = new ArrayList<>();
        if (review.moves().contains(Move.CALL_QUOTATION) && !review.drafterId().equals(scope.subject())) {
            if (scope.holds(Role.DISCLOSURE_OFFICER)) {
                sides.add(Quotation.Side.OFFICER);
            }
            if (scope.holds(Role.LEADER_IN_CHARGE)) {
                sides.add(Quotation.Side.LEADER);
            }
        }
        return sides;
    }

    private static boolean revocable(Scope scope, ReviewView review) {
        return review.moves().contains(Move.PROPOSE_REVOCATION) && scope.holds(Role.DISCLOSURE_OFFICER);
    }

    private static Set<UUID> idsIn(ReviewView review) {
        Set<UUID> ids = new HashSet<>();
        Stream.of(review.organisationId(), review.sectionId(), review.drafterId(), review.seat())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        reviewers(review).forEach(reviewer -> {
            ids.add(reviewer.personId());
            ids.add(reviewer.organisationId());
            if (reviewer.actingFor() != null) {
                ids.add(reviewer.actingFor());
            }
        });
        return ids;
    }

    private static Stream<Reviewer> reviewers(ReviewView review) {
        Stream<Reviewer> stages = review.opinions().endorsements().stream().map(endorsement -> endorsement.by());
        Stream<Reviewer> others = Stream.of(
                review.secondPerson(),
                review.returned() == null ? null : review.returned().by());
        Stream<Reviewer> revoking = review.revocation() == null
                ? Stream.of()
                : Stream.of(
                        review.revocation().proposedBy(), review.revocation().confirmedBy());
        Stream<Reviewer> quoting = review.findings().stream()
                .filter(finding -> finding.quotation() != null)
                .flatMap(finding -> Stream.of(
                        finding.quotation().officer(), finding.quotation().leader()));
        return Stream.of(stages, others, quoting, revoking).flatMap(all -> all).filter(Objects::nonNull);
    }
}
