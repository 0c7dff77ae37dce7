package org.sunshinegov.kernel.platform.identity;

import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;

/**
 * One role a person holds now in one organisation.
 *
 * @param sectionId null for the whole unit
 * @param actingFor the colleague whose duty is done, else null
 */
public record Appointment(Role role, UUID organisationId, UUID sectionId, UUID actingFor) {}
