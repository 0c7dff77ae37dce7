package org.sunshinegov.catalog.proposal;

/** What was proposed could not be fetched this time; {@code code} says why. */
final class FetchTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FetchTrouble(String code, Throwable cause) {
        super(code, cause);
    }
}
