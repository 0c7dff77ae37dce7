package org.sunshinegov.catalog.register.model;

/** How far an appointment has come: a system administrator enters it, a security administrator approves it (domain 7.3). */
public enum Approval {
    WAITING("待批准", "Waits for approval"),
    APPROVED("已批准", "Approved"),
    REFUSED("未批准", "Not approved"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final String zh;
    private final String en;

    Approval(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether the office is held or may come to be. */
    public boolean stands() {
        return this == WAITING || this == APPROVED;
    }
}
