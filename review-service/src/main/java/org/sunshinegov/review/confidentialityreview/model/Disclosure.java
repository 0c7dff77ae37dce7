package org.sunshinegov.review.confidentialityreview.model;

/** The drafter's disclosure opinion (R-144, second part). */
public enum Disclosure {
    DISCLOSE("可以公开", "Disclose"),
    DISCLOSE_IN_PART("区分处理后公开", "Disclose in part"),
    WITHHOLD("不予公开", "Withhold");

    private final String zh;
    private final String en;

    Disclosure(String zh, String en) {
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
