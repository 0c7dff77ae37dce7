package org.sunshinegov.review.confidentialityreview.model;

/**
 * Why the stage has been given back to, and by whom.
 *
 * @param by null where the service itself found a part changed
 * @param reason in his words, or the part's name; null once they are forgotten
 */
public record Returned(Reviewer by, String reason) {

    static Returned withoutWords(Returned returned) {
        return returned == null || returned.by == null ? returned : new Returned(returned.by, null);
    }
}
