package org.sunshinegov.catalog.informationitem;

import java.time.Instant;
import org.sunshinegov.catalog.informationitem.model.WithdrawalCause;

/** What is left of a withdrawn item: its number and why it is gone, not a word of it. */
record StubView(String indexNumber, String organisation, WithdrawalCause cause, Instant withdrawnAt) {}
