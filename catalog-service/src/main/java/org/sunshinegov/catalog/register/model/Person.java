package org.sunshinegov.catalog.register.model;

import java.util.UUID;

/**
 * A member of staff under the name official acts are signed with.
 *
 * @param account the name used to sign in
 */
public record Person(UUID id, String account, String nameZh, String nameEn, boolean active) {}
