package org.sunshinegov.review.confidentialityreview.model;

/** The drafter's classification opinion. Classified content has no value here: it may not run on this platform. */
public enum Classification {
    NOT_CLASSIFIED("不涉及国家秘密", "No state secret"),
    DECLASSIFIED("已解密，原标志已去除", "Declassified, the mark removed");

    private final String zh;
    private final String en;

    Classification(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
