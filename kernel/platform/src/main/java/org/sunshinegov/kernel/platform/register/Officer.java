package org.sunshinegov.kernel.platform.register;

import java.util.UUID;

/** A member of staff as shown beside an act or in a choice of handlers. */
public record Officer(UUID id, String nameZh, String nameEn) {}
