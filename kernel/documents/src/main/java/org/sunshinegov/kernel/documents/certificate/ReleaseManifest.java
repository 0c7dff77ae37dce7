package org.sunshinegov.kernel.documents.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.review.Verdict;

/**
 * What was reviewed, by whom, with which result: the signed content of a review certificate.
 *
 * @param basis codes of the provisions the verdict rests on
 * @param expiresAt ends the right to release, not what was released
 */
public record ReleaseManifest(
        String certificateNumber,
        Subject subject,
        UUID organisation,
        long aggregateVersion,
        Verdict verdict,
        List<String> basis,
        List<Stage> stages,
        List<Part> parts,
        Set<Addable> addableAfterwards,
        Instant issuedAt,
        Instant expiresAt) {

    public ReleaseManifest {
        basis = List.copyOf(basis);
        stages = List.copyOf(stages);
        parts = List.copyOf(parts);
        addableAfterwards = Set.copyOf(addableAfterwards);
        if (parts.stream().map(Part::name).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("Two parts of a manifest have the same name");
        }
    }
}
