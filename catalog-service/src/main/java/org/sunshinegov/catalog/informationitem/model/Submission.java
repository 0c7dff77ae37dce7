package org.sunshinegov.catalog.informationitem.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One version of an item as it goes to review and, unchanged, to the public.
 *
 * @param version counts the submitted versions of the item from 1; a certificate covers exactly one of them
 * @param drafterId who answers for it in the first stage: never one of its approvers (7.4.1)
 * @param content the stored {@code content.json}
 */
public record Submission(int version, UUID drafterId, Part content, List<Part> attachments) {

    public Submission {
        attachments = List.copyOf(attachments);
    }

    public List<Part> parts() {
        return Stream.concat(Stream.of(content), attachments.stream()).toList();
    }
}
