package org.sunshinegov.catalog.catalogue.model;

/** How what falls under an entry is disclosed. */
public enum Mode {
    PROACTIVE("主动公开", "Proactive"),
    ON_REQUEST("依申请公开", "On request");

    private final String zh;
    private final String en;

    Mode(String zh, String en) {
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
