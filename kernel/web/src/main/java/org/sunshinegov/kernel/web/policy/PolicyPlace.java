package org.sunshinegov.kernel.web.policy;

/** Where the policies of each service stand: one place for people, in parts that each service owns. */
public enum PolicyPlace {
    REQUEST("/requests/policies", "policiesOfRequests"),
    CATALOG("/register/policies", "policiesOfItems"),
    REVIEW("/reviews/policies", "policiesOfReviews"),
    ASSESSMENT("/watch/policies", "policiesOfAssessment");

    private final String href;
    private final String label;

    PolicyPlace(String href, String label) {
        this.href = href;
        this.label = label;
    }

    public String href() {
        return href;
    }

    /** The key of what its part is called. */
    public String label() {
        return label;
    }
}
