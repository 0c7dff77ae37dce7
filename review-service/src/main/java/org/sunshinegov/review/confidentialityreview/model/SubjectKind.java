package org.sunshinegov.review.confidentialityreview.model;

/** What kind of thing is to leave. */
public enum SubjectKind {
    REPLY("依申请答复", "Reply"),
    ITEM("主动公开信息", "Item");

    private final String zh;
    private final String en;

    SubjectKind(String zh, String en) {
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
