package org.sunshinegov.catalog.catalogue.model;

/** Whom an entry is for; internal items never appear on the public site. */
public enum Audience {
    PUBLIC("全社会", "Everyone"),
    INTERNAL("本单位工作人员", "Staff of the unit");

    private final String zh;
    private final String en;

    Audience(String zh, String en) {
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
