package org.sunshinegov.assessment.casefact.model;

/** What a unit can owe or have done, and what can be filed against it. */
public enum CaseKind {
    REQUEST("公开申请", "Request"),
    /** What a unit must publish for one period of a recurring matter. */
    PUBLICATION_DUTY("定期公开任务", "Publication duty"),
    ITEM("信息条目", "Item"),
    REVIEW("审查", "Review"),
    RECONSIDERATION("行政复议", "Reconsideration"),
    LITIGATION("未经复议直接起诉", "Litigation without reconsideration"),
    LITIGATION_AFTER_RECONSIDERATION("复议后起诉", "Litigation after reconsideration");

    private final String zh;
    private final String en;

    CaseKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The paths of part 4 of the annual report: others decide of it, the unit owes nothing by it. */
    public boolean isRemedy() {
        return compareTo(RECONSIDERATION) >= 0;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
