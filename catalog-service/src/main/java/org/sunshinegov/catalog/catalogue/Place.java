package org.sunshinegov.catalog.catalogue;

import java.util.Map;
import java.util.UUID;

/** The unit entries are made for, and its sections by code. */
record Place(UUID unit, Map<String, UUID> sections) {}
