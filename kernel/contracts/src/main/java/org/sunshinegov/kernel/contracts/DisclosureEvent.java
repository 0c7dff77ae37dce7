package org.sunshinegov.kernel.contracts;

import java.util.UUID;

/** A fact one service tells the others: ids, codes, dates, counts and digests, never words about a case or a person. */
public interface DisclosureEvent {

    /** The aggregate the fact is about; the key on the bus, so its facts stay in order. */
    UUID subject();
}
