package org.sunshinegov.catalog.informationitem.model;

import java.util.List;
import java.util.UUID;

/**
 * What is being worked on.
 *
 * @param entryId the catalogue entry it is published under; null until one is chosen
 */
public record Draft(UUID entryId, Content content, List<Part> attachments) {

    public Draft {
        attachments = List.copyOf(attachments);
    }
}
