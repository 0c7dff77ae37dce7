package org.sunshinegov.request.remedy.model;

/** The ways part 4 of the annual report counts apart. */
public enum RemedyPath {
    RECONSIDERATION("行政复议", "Reconsideration"),
    LITIGATION("未经复议直接起诉", "Litigation without reconsideration"),
    LITIGATION_AFTER_RECONSIDERATION("复议后起诉", "Litigation after reconsideration");

    private final String zh;
    private final String en;

    RemedyPath(String zh, String en) {
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
