package org.sunshinegov.catalog.informationitem.model;

import java.util.UUID;

/** Why an item shall no longer be public, and who says so; the other person decides (7.4.9). */
public record Withdrawal(WithdrawalCause cause, String reason, UUID proposedBy) {}
