package org.sunshinegov.catalog.informationitem.model;

/** Whether what an item says is in force (有效性, domain 1.2). */
public enum Validity {
    VALID("有效", "Valid"),
    AMENDED("已修改", "Amended"),
    EXPIRED("失效", "Expired"),
    REPEALED("废止", "Repealed");

    private final String zh;
    private final String en;

    Validity(String zh, String en) {
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
