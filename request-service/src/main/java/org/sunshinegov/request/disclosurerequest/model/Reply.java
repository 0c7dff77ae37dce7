package org.sunshinegov.request.disclosurerequest.model;

import java.util.List;
import java.util.UUID;

/**
 * A drafted reply as it goes to review and, unchanged, to the applicant.
 *
 * @param number counts the drafts of one request from 1; a certificate covers exactly one of them
 * @param drafterId who drafted it: never one of its approvers (7.4.1)
 * @param content the stored {@code content.json} that page and letter are rendered from
 */
public record Reply(int number, Outcome outcome, UUID drafterId, Part content, List<Part> attachments, Gate gate) {

    /** Replies from before the short gate went by the long one. */
    public Reply {
        attachments = List.copyOf(attachments);
        gate = gate == null ? Gate.REPLY : gate;
    }

    Reply withoutWords() {
        Part text = new Part(
                content.documentId(),
                content.name(),
                content.name(),
                content.mediaType(),
                content.size(),
                content.sha256());
        return new Reply(number, outcome, drafterId, text, List.of(), gate);
    }

    /** A stored document and the digest of its plain bytes; what is released must still hash to it. */
    public record Part(UUID documentId, String name, String fileName, String mediaType, long size, String sha256) {}

    public boolean onTheSpot() {
        return gate == Gate.ON_THE_SPOT;
    }

    /** Whether everyone may be shown what one was given; what was given on the spot is public already. */
    boolean promotable() {
        return outcome.gives() && !onTheSpot();
    }

    public List<Part> parts() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(content), attachments.stream())
                .toList();
    }
}
