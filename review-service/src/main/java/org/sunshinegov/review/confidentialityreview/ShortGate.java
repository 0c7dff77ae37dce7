package org.sunshinegov.review.confidentialityreview;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.documents.store.DocumentStore;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Material;
import org.sunshinegov.review.publicitem.PublicItems;

/**
 * The comparison of the short gate: the text names public items by index number ({@code items}) and holds no word of
 * the officer's own, and every document beside it is, byte for byte, part of one of them.
 */
@Singleton
class ShortGate {

    /** Where an owner's text may hold words of its own. */
    private static final List<String> OWN_WORDS = List.of("text", "reasons", "rightAuthority", "overridden");

    private final DocumentStore documents;
    private final PublicItems items;

    ShortGate(DocumentStore documents, PublicItems items) {
        this.documents = documents;
        this.items = items;
    }

    Uni<Boolean> passes(ConfidentialityReview review) {
        List<Material> parts = review.materials().all();
        return parts.stream()
                .filter(Material::structured)
                .findFirst()
                .map(content -> documents
                        .readAll(ReviewDocuments.KIND, review.id(), content.copyId())
                        .chain(bytes -> passes(bytes, parts)))
                .orElse(Uni.createFrom().item(false));
    }

    private Uni<Boolean> passes(byte[] content, List<Material> parts) {
        StructuredText text;
        try {
            text = StructuredText.read(content);
        } catch (StructuredText.Unreadable noObject) {
            return Uni.createFrom().item(false);
        }
        List<String> named = StreamSupport.stream(text.root().path("items").spliterator(), false)
                .map(JsonNode::asText)
                .distinct()
                .toList();
        if (named.isEmpty() || OWN_WORDS.stream().anyMatch(text.root()::hasNonNull)) {
            return Uni.createFrom().item(false);
        }
        return items.digests(named).map(known -> known.keySet().containsAll(named) && covered(parts, known));
    }

    private static boolean covered(List<Material> parts, Map<String, Set<String>> known) {
        return parts.stream().filter(part -> !part.structured()).allMatch(part -> known.values().stream()
                .anyMatch(digests -> digests.contains(part.sha256())));
    }
}
