package org.sunshinegov.request.savedview;

import java.util.UUID;

/** A list with its filters, as the part of the address behind the question mark. */
public record SavedView(UUID id, String name, String query) {}
