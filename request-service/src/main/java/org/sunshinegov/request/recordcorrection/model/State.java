package org.sunshinegov.request.recordcorrection.model;

/** How far it has come. */
public enum State {
    FILED("待审核", "To be examined"),
    DECIDED("已办结", "Decided"),
    WITHDRAWN("已撤回", "Withdrawn");

    private final String zh;
    private final String en;

    State(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public boolean open() {
        return this == FILED;
    }
}
