package org.sunshinegov.request.numbering;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/** Eight characters that are not mistaken for one another, printed on the receipt slip and on every letter. */
public final class QueryCode {

    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCode() {}

    /** A code or a number as it is kept, however somebody types it: in full width, in small letters, with blanks. */
    public static String typed(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\s", "")
                        .toUpperCase(Locale.ROOT);
    }

    public static String fresh() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return code.toString();
    }
}
