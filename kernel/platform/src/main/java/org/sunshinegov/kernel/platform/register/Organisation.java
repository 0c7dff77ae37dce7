package org.sunshinegov.kernel.platform.register;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;

/** An organisation as this service knows it. */
public record Organisation(UUID id, UUID parentId, OrganisationKind kind, String code, String nameZh, String nameEn) {}
