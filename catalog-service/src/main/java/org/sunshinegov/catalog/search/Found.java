package org.sunshinegov.catalog.search;

import java.util.List;

/**
 * What a question found.
 *
 * @param total how many; {@code more} when there are more than are counted
 * @param near nothing was found and these come near
 */
record Found(List<Hit> hits, long total, boolean more, boolean near) {

    static final Found NOTHING = new Found(List.of(), 0, false, false);
}
