package org.sunshinegov.kernel.documents.certificate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An act of release that is about to happen, or is looked at again: what leaves, for whom, when. */
public record Release(Subject subject, UUID organisation, long aggregateVersion, List<Part> parts, Instant at) {

    public Release {
        parts = List.copyOf(parts);
        if (parts.stream().map(Part::name).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("Two parts of a release have the same name");
        }
    }
}
