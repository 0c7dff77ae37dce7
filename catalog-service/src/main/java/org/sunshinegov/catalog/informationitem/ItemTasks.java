package org.sunshinegov.catalog.informationitem;

import java.util.List;

/**
 * The items that wait for somebody.
 *
 * @param shown as many as a page holds, the most urgent first
 * @param all how many there are
 */
record ItemTasks(List<ItemTaskView> shown, int all) {

    /** Those that a page does not hold. */
    public int more() {
        return all - shown.size();
    }
}
