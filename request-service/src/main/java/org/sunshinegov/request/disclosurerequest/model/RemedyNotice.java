package org.sunshinegov.request.disclosurerequest.model;

/**
 * What a reply must tell about remedies (domain 4.5): Reconsideration Law 2023 articles 20, 22, 23 and 34, Litigation
 * Law articles 45 and 46, Interpretation 法释〔2025〕8号 article 1. Where reconsideration must come first, litigation is not offered directly.
 */
public final class RemedyNotice {

    private static final String DIRECTLY = "，也可以自知道或者应当知道之日起六个月内直接向人民法院提起行政诉讼。";

    private RemedyNotice() {}

    /**
     * @param body the authority reconsideration is applied for at, full standard name
     * @param online where it is applied for on the net: a decision that is served there must say so (article 22), and whatever
     *     way a reply goes, its applicant may read it there
     */
    public static String of(Outcome outcome, String body, String online) {
        String reconsideration = reconsideration("答复", body, online);
        return switch (outcome.remedy()) {
            case RECONSIDERATION_FIRST ->
                reconsideration
                        + "；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向人民法院提起行政诉讼；行政复议机关逾期不作决定的，可以自行政复议期限届满之日起十五日内向人民法院提起行政诉讼。"
                        + "依照《中华人民共和国行政复议法》第二十三条，应当先申请行政复议。";
            case EITHER -> reconsideration + DIRECTLY;
        };
    }

    /** Of a notice that asks for a fee, which is open to the same remedies (domain 4.6). */
    public static String ofFee(String body, String online) {
        return reconsideration("通知", body, online) + DIRECTLY;
    }

    private static String reconsideration(String act, String body, String online) {
        return "如对本%s不服，可以自知道或者应当知道之日起六十日内向%s申请行政复议（可以通过%s在线申请）".formatted(act, body, online);
    }
}
