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
    private static final Pattern COURT = Pattern.compile("(提起|进行|申请)(行政)?诉讼|向.{0,30}法院.{0,10}(起诉|诉讼)|直接起诉");
    private static final Pattern HAPPENED = Pattern.compile("[已曾]|正在|此前");
    private static final Pattern ADVICE = Pattern.compile("可(?!能)|有权|应当|必须|不服|(?<!申)请|您");

    private LitigationOffer() {}

    static boolean in(String words) {
        return Arrays.stream(SENTENCE_END.split(words.replaceAll("\\s", ""))).anyMatch(LitigationOffer::inSentence);
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
