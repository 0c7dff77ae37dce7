package org.sunshinegov.assessment.casefact.model;

/** What a unit can owe or have done. */
public enum CaseKind {
    REQUEST("公开申请", "Request"),
    /** What a unit must publish for one period of a recurring matter. */
    PUBLICATION_DUTY("定期公开任务", "Publication duty"),
    ITEM("信息条目", "Item"),
    REVIEW("审查", "Review");

    private final String zh;
    private final String en;

    CaseKind(String zh, String en) {
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
