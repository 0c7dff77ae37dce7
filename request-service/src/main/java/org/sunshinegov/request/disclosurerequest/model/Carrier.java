package org.sunshinegov.request.disclosurerequest.model;

/**
 * How a reply reaches the applicant (国办公开办函〔2016〕235号; article 40). By post means the postal enterprise, no other
 * courier, and the postage is not collected on delivery: posting is in time. Handed over, the day the applicant signs counts.
 */
public enum Carrier {
    ELECTRONIC("网上送达", "Electronically"),
    POST("邮政企业寄送（挂号信或者特快专递）", "By the postal enterprise"),
    HANDED_OVER("直接送达，申请人签收", "Handed over against signature"),
    ON_SITE("告知现场查阅、抄录", "Told where to read it on site");

    private final String zh;
    private final String en;

    Carrier(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether the reply counts from its issue: else from its posting, or from the applicant's signature (domain 4.3). */
    public boolean countsFromIssue() {
        return this == ELECTRONIC || this == ON_SITE;
    }

    boolean isPosted() {
        return this == POST;
    }

    /** Whether the reply counts from its service. */
    public boolean countsFromService() {
        return this == HANDED_OVER;
    }

    /** By the form the applicant wished; on paper it is posted where there is an address. */
    public static Carrier usual(Wish.Form form, boolean hasAddress) {
        return switch (form) {
            case ELECTRONIC -> ELECTRONIC;
            case PAPER, COPY -> hasAddress ? POST : HANDED_OVER;
            case ON_SITE -> ON_SITE;
        };
    }
}
