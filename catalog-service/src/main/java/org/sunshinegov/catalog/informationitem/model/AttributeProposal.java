package org.sunshinegov.catalog.informationitem.model;

import java.util.UUID;
import org.sunshinegov.kernel.law.Ground;

/**
 * The attribute somebody proposes for an item.
 *
 * @param ground only where it shall not be disclosed
 */
public record AttributeProposal(Attribute attribute, Ground ground, String reason, UUID proposedBy) {}
