package org.sunshinegov.request.disclosurerequest.reply;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Words that offer the court, which a text may not where reconsideration comes first (domain 4.5, Reconsideration Law
 * article 23). That somebody has gone to court is a fact, and may be a reason; what is doubtful counts as an offer.
 */
final class LitigationOffer {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；！？]");
    private static final Pattern CLAUSE_END = Pattern.compile("[，、：]");
    private static final Pattern COURT =
            Pattern.compile("(提起|提出|进行|申请|寻求|通过|走|打)(行政)?诉讼|起诉|诉至|诉到|诉诸|打.{0,3}官司|(上|告到|告上|诉请).{0,20}法(院|庭)"
                    + "|向.{0,30}法院.{0,10}(诉讼|控告|提告|主张)|法院.{0,6}(解决|裁决|裁判|救济)");
    private static final Pattern COURT_IN_ENGLISH = Pattern.compile(
            "(?i)\\b(may|can|could|might|entitled|right|free)\\b[^.;!?]*\\b(sue|court|courts|lawsuit|litigat\\w*|judicial)\\b");
    private static final Pattern HAPPENED = Pattern.compile("[已曾]|正在|此前");
    private static final Pattern ADVICE = Pattern.compile("可(?!能)|有权|应当|必须|不服|(?<!申)请|您");

    private LitigationOffer() {}

    static boolean in(String words) {
        return COURT_IN_ENGLISH.matcher(words).find()
                || Arrays.stream(SENTENCE_END.split(simplified(words))).anyMatch(LitigationOffer::inSentence);
    }

    /** In the characters of the patterns above, without blanks. */
    private static String simplified(String words) {
        return words.replaceAll("[\\s\\p{Cf}]", "")
                .replace('訴', '诉')
                .replace('訟', '讼')
                .replace('應', '应')
                .replace('當', '当')
                .replace('須', '须')
                .replace('權', '权')
                .replace('請', '请');
    }

    private static boolean inSentence(String sentence) {
        return COURT.matcher(sentence).find() && !isFact(sentence);
    }

    private static boolean isFact(String sentence) {
        return !ADVICE.matcher(sentence).find()
                && Arrays.stream(CLAUSE_END.split(sentence))
                        .filter(clause -> COURT.matcher(clause).find())
                        .allMatch(clause -> HAPPENED.matcher(clause).find());
    }
}
