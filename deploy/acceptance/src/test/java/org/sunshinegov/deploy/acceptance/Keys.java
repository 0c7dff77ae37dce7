package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A person without a mouse: goes on by Tab and always sees where he is. */
record Keys(Page page) {
    /** More stops than any page has. */
    private static final int FAR = 200;

    /** By Tab, from wherever he is. */
    void to(String selector) {
        goOn("Tab", "document.activeElement.matches(wanted)", selector);
        assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
                .as("the focus is seen at %s", selector)
                .isNotEqualTo("none");
    }

    void write(String selector, String text) {
        to(selector);
        page.keyboard().insertText(text);
    }

    void press(String selector, String key) {
        to(selector);
        page.keyboard().press(key);
    }

    /** In a list of choices that has the focus. */
    void choose(String value) {
        goOn("ArrowDown", "document.activeElement.value === wanted", value);
    }

    /** In a table, where the arrows lead from row to row. */
    void toRow(String text) {
        goOn("ArrowDown", "!!document.activeElement.closest('tr')?.textContent.includes(wanted)", text);
    }

    /** Presses Enter and waits for what it leads to. */
    void enter(String next) {
        page.keyboard().press("Enter");
        var unused = page.waitForSelector(next);
    }

    private void goOn(String key, String there, String wanted) {
        for (var stops = 0; stops < FAR; stops++) {
            page.keyboard().press(key);
            if (Boolean.TRUE.equals(page.evaluate("wanted => " + there, wanted))) {
                return;
            }
        }
        throw new AssertionError("%s does not lead to %s at %s".formatted(key, wanted, page.url()));
    }
}
