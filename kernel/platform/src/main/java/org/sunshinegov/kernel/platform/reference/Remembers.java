package org.sunshinegov.kernel.platform.reference;

import java.util.Map;

/** Keeps the reference documents of one kind in memory, where whoever computes with them does not wait for the database. */
public interface Remembers {

    String kind();

    /** All there are, by key; again and again, and repeats change nothing. Throws what this release cannot take over. */
    void remember(Map<String, String> all);
}
