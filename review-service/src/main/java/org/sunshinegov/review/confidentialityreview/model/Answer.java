package org.sunshinegov.review.confidentialityreview.model;

/** The answer to one point of a checklist; {@code yes} null when it has not been answered. */
public record Answer(Boolean yes, String remark) {

    boolean given() {
        return yes != null;
    }
}
