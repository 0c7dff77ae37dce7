package org.sunshinegov.request.repeat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.documents.personal.PersonalDigests;
import org.sunshinegov.kernel.documents.personal.PersonalKind;
import org.sunshinegov.request.applicant.Applicant;

/**
 * What two requests are compared by.
 *
 * @param text of name and description of the information; widths, case, blanks and punctuation make no difference, but
 *     between two numbers (1-2, 1.5) and where they are symbols (C++, 50 %)
 * @param applicant of the identity number, otherwise of the credit code; null where an old register knew neither
 */
public record Likeness(String text, String applicant) {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{S}%‰#&@*/]+");

    static Likeness of(PersonalDigests digests, Applicant applicant, String subject, String description) {
        String organisation = digest(digests, PersonalKind.CREDIT_CODE, applicant.creditCode());
        return new Likeness(
                digests.of(PersonalKind.WORDS, normalised(subject) + "\n" + normalised(description)),
                organisation != null
                        ? organisation
                        : digest(digests, PersonalKind.IDENTITY_NUMBER, applicant.identityNumber()));
    }

    private static String digest(PersonalDigests digests, PersonalKind kind, String value) {
        return value == null || value.isBlank() ? null : digests.of(kind, value);
    }

    static String normalised(String text) {
        String even = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_WORD.matcher(even).replaceAll(marks -> isBetweenNumbers(even, marks) ? between(marks.group()) : "");
    }

    private static boolean isBetweenNumbers(String text, MatchResult marks) {
        return marks.start() > 0
                && marks.end() < text.length()
                && Character.isDigit(text.charAt(marks.start() - 1))
                && Character.isDigit(text.charAt(marks.end()));
    }

    private static String between(String marks) {
        String shown = marks.strip();
        return shown.isEmpty() ? " " : Matcher.quoteReplacement(shown);
    }
}
