package org.sunshinegov.review.confidentialityreview;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.documents.personal.IdentityNumber;
import org.sunshinegov.kernel.documents.personal.Mask;
import org.sunshinegov.review.confidentialityreview.model.Finding;
import org.sunshinegov.review.confidentialityreview.model.Finding.Kind;

/**
 * Looks for secrecy marks and personal numbers. Text is folded first (full-width to half-width, invisible characters out),
 * so that a mark written 机　密＊１０年 is the mark it looks like.
 */
final class ContentScan {

    /** The publication filter of domain 4.8; blanks inside the level are how marks are typeset. */
    private static final Pattern MARK = Pattern.compile(
            "(绝\\s*密|机\\s*密|秘\\s*密)\\s*[★☆*]\\s*" + "(长期|\\d+\\s*(年|个月)|\\d{4}年\\d{1,2}月\\d{1,2}日|[^\\s]{2,20}前)?");

    private static final Pattern IDENTITY = Pattern.compile("(?<![0-9A-Za-z])\\d{17}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");

    /** Enough to know what kind of content it is; beyond it a part is not checked number by number. */
    private static final int MOST = 50;

    private static final int AROUND = 12;

    private final LocalDate today;

    ContentScan(LocalDate today) {
        this.today = today;
    }

    List<Finding> of(String part, List<Passage> passages) {
        List<Finding> found = new ArrayList<>();
        for (Passage passage : passages) {
            String text = folded(passage.text());
            Search search = new Search(part, passage, text, found);
            search.all(Kind.SECRECY_MARK, MARK, mark -> true, null);
            search.all(
                    Kind.IDENTITY_NUMBER,
                    IDENTITY,
                    number -> IdentityNumber.isValid(number, today),
                    Mask::identityNumber);
            search.all(Kind.MOBILE_NUMBER, MOBILE, number -> true, Mask::phone);
        }
        return found;
    }

    static Finding unreadable(String part, String why) {
        return new Finding(0, Kind.NOT_READABLE, part, null, why, null);
    }

    private static String folded(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private record Search(String part, Passage passage, String text, List<Finding> found) {

        /** {@code shown} null: the words around it are shown as they stand. */
        void all(Kind kind, Pattern pattern, Predicate<String> counts, UnaryOperator<String> shown) {
            Matcher matcher = pattern.matcher(text);
            long known =
                    found.stream().filter(finding -> finding.kind() == kind).count();
            int line = 1;
            int counted = 0;
            while (known < MOST && matcher.find()) {
                if (counts.test(matcher.group())) {
                    line += newlines(counted, matcher.start());
                    counted = matcher.start();
                    String excerpt = shown == null ? around(matcher) : shown.apply(matcher.group());
                    found.add(new Finding(0, kind, part, passage.placeOf(line), excerpt, null));
                    known++;
                }
            }
        }

        private int newlines(int from, int to) {
            return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
        }

        private String around(Matcher matcher) {
            int from = Math.max(0, matcher.start() - AROUND);
            int to = Math.min(text.length(), matcher.end() + AROUND);
            return text.substring(from, to).replaceAll("\\s+", " ").strip();
        }
    }
}
