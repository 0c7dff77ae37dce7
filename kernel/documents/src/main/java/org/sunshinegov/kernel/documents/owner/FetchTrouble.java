package org.sunshinegov.kernel.documents.owner;

/** Why a part could not be fetched this time; {@code code} may be shown and says nothing of its content. */
public final class FetchTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    public FetchTrouble(String code, Throwable cause) {
        super(code, cause);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
