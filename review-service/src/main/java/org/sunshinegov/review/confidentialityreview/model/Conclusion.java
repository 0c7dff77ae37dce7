package org.sunshinegov.review.confidentialityreview.model;

/** What the disclosure officer can conclude. */
public enum Conclusion {
    PUBLISHABLE("可以公开", "May be disclosed"),
    PARTIAL("区分处理后公开", "May be disclosed in part"),
    NOT_PUBLISHABLE("不予公开", "May not be disclosed");

    private final String zh;
    private final String en;

    Conclusion(String zh, String en) {
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
