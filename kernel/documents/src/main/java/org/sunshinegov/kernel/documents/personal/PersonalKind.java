package org.sunshinegov.kernel.documents.personal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Kinds of personal value that can be searched for, and the one form each is compared in. */
public enum PersonalKind {
    IDENTITY_NUMBER(value -> value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)),
    CREDIT_CODE(value -> value.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)),
    PHONE(value -> value.replaceAll("[\\s()-]", "").replaceFirst("^(\\+|00)86", "")),
    EMAIL(value -> value.strip().toLowerCase(Locale.ROOT)),
    NAME(value ->
            value.replaceAll("[•・‧∙]", "·").replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT)),
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
