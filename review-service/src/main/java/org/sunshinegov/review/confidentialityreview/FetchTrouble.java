package org.sunshinegov.review.confidentialityreview;

/** Why a part could not be fetched this time; {@code code} is shown beside the review and says nothing of its content. */
final class FetchTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    FetchTrouble(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    String code() {
        return code;
    }
}
