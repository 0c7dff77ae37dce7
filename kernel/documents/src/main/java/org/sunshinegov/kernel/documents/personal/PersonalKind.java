package org.sunshinegov.kernel.documents.personal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Kinds of value that are compared by digest, and the one form of each. */
public enum PersonalKind {
    IDENTITY_NUMBER(value -> value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)),
    CREDIT_CODE(value -> value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)),
    /** What somebody wrote; the caller says in what form it is compared. */
    WORDS(UnaryOperator.identity());

    private final UnaryOperator<String> form;

    PersonalKind(UnaryOperator<String> form) {
        this.form = form;
    }

    /** Full-width and composed characters first become plain ones (NFKC). */
    public String normalise(String value) {
        return form.apply(Normalizer.normalize(value, Normalizer.Form.NFKC));
    }
}
