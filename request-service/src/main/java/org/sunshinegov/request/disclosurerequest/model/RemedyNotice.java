package org.sunshinegov.request.disclosurerequest.model;

/**
 * What a reply must tell about remedies (domain 4.5): Reconsideration Law 2023 articles 20 and 23, Litigation Law article
 * 46, Interpretation 法释〔2025〕8号 article 1. Where reconsideration must come first, litigation is not offered directly.
 */
public final class RemedyNotice {

    private RemedyNotice() {}

    /** {@code body}: the authority reconsideration is applied for at, full standard name. */
    public static String of(Outcome outcome, String body) {
        String reconsideration = "如对本答复不服，可以自知道或者应当知道之日起六十日内向" + body + "申请行政复议";
        return switch (outcome.remedy()) {
            case RECONSIDERATION_FIRST ->
                reconsideration + "；对行政复议决定不服的，可以自收到行政复议决定书之日起十五日内向人民法院提起行政诉讼。依照《中华人民共和国行政复议法》第二十三条，应当先申请行政复议。";
            case EITHER -> reconsideration + "，也可以自知道或者应当知道之日起六个月内直接向人民法院提起行政诉讼。";
        };
    }
}
