package org.sunshinegov.review.confidentialityreview;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Material;
import org.sunshinegov.review.publicitem.PublicItems;
import org.sunshinegov.review.publicitem.PublicItems.PublicItem;

/**
 * The comparison of the short gate: the text names public items by index number ({@code items}) and holds no word of
 * the officer's own, and every document beside it is, byte for byte, part of one of them. It gives the items it rests on, none
 * where it does not pass.
 */
@Singleton
class ShortGate {

    /** Where an owner's text may hold words of its own. */
    private static final List<String> OWN_WORDS = List.of("text", "reasons", "rightAuthority", "overridden");

    private static final Uni<Set<UUID>> NOTHING = Uni.createFrom().item(Set.of());

    private final DocumentStore documents;
    private final PublicItems items;

    ShortGate(DocumentStore documents, PublicItems items) {
        this.documents = documents;
        this.items = items;
    }

    Uni<Set<UUID>> restsOn(ConfidentialityReview review) {
        List<Material> parts = review.materials().all();
        return parts.stream()
                .filter(Material::structured)
                .findFirst()
                .map(content -> documents
                        .readAll(ReviewDocuments.KIND, review.id(), content.copyId())
                        .chain(bytes -> restsOn(bytes, parts)))
                .orElse(NOTHING);
    }

    private Uni<Set<UUID>> restsOn(byte[] content, List<Material> parts) {
        StructuredText text;
        try {
            text = StructuredText.read(content);
        } catch (StructuredText.Unreadable noObject) {
            return NOTHING;
        }
        List<String> named = StreamSupport.stream(text.root().path("items").spliterator(), false)
                .map(JsonNode::asText)
                .distinct()
                .toList();
        if (named.isEmpty() || OWN_WORDS.stream().anyMatch(text.root()::hasNonNull)) {
            return NOTHING;
        }
        return items.named(named)
                .map(known -> known.keySet().containsAll(named) && covered(parts, known.values())
                        ? known.values().stream().map(PublicItem::id).collect(Collectors.toSet())
                        : Set.of());
    }

    private static boolean covered(List<Material> parts, Collection<PublicItem> known) {
        return parts.stream().filter(part -> !part.structured()).allMatch(part -> known.stream()
                .anyMatch(item -> item.digests().contains(part.sha256())));
    }
}
