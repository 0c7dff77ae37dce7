package org.sunshinegov.catalog.informationitem.model;

import java.util.UUID;

/** Where an item that was not drafted here comes from: a reply that everyone may know (R-138, article 44). */
public record Origin(UUID proposalId, UUID sourceId) {}
