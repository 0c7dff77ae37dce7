package org.sunshinegov.catalog.informationitem.model;

/** The disclosure attribute every document gets at its source. */
public enum Attribute {
    PROACTIVE("主动公开", "Proactive"),
    ON_REQUEST("依申请公开", "On request"),
    NOT_DISCLOSED("不予公开", "Not disclosed");

    private final String zh;
    private final String en;

    Attribute(String zh, String en) {
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
