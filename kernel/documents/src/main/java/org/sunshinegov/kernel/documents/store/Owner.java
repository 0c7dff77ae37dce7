package org.sunshinegov.kernel.documents.store;

import java.util.UUID;

/** The case or item a document belongs to; who may see the owner may see the document, nobody else. */
public record Owner(String kind, UUID id, UUID organisationId) {}
