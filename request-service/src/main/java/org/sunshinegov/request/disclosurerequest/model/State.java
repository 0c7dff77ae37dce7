package org.sunshinegov.request.disclosurerequest.model;

/** The state names of domain 6.2, derived from the phase; shown to people and told to other services. */
public enum State {
    AWAITING_CONFIRMATION("待确认收到", "Awaiting confirmation"),
    RECEIVED("已收到", "Received"),
    REGISTERED("已登记", "Registered"),
    IN_PROGRESS("办理中", "In progress"),
    REPLY_DRAFTED("已拟答复", "Reply drafted"),
    REPLY_REVIEWED("答复已审核", "Reply reviewed"),
    REPLIED("已答复", "Replied"),
    SERVED("已送达", "Served"),
    CLOSED("办结", "Closed"),
    WITHDRAWN("申请人撤回", "Withdrawn");

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

    /** Whether the unit still owes a reply. */
    public boolean open() {
        return compareTo(REPLIED) < 0;
    }
}
