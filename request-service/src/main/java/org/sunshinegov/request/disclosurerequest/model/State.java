package org.sunshinegov.request.disclosurerequest.model;

/** The state names of domain 6.2, derived from the phase; shown to people and told to other services. */
public enum State {
    AWAITING_CONFIRMATION("待确认收到", "Awaiting confirmation"),
    RECEIVED("已收到", "Received"),
    REGISTERED("已登记", "Registered"),
    CLARIFICATION_REQUESTED("待补正", "Clarification asked for"),
    FEE_NOTIFIED("待缴费", "Fee to be paid"),
    REASON_REQUESTED("待说明理由", "Reasons asked for"),
    IN_PROGRESS("办理中", "In progress"),
    CONSULTING_THIRD_PARTY("征求第三方意见", "Consulting a third party"),
    CONSULTING_AGENCY("征求其他机关意见", "Consulting an agency"),
    CASE_CONFERENCE("会商中", "Case conference"),
    SUSPENDED("中止", "Suspended"),
    REPLY_DRAFTED("已拟答复", "Reply drafted"),
    REPLY_REVIEWED("答复已审核", "Reply reviewed"),
    REPLIED("已答复", "Replied"),
    SERVED("已送达", "Served"),
    CLOSED("办结", "Closed"),
    WITHDRAWN("申请人撤回", "Withdrawn"),
    ABANDONED("视为放弃申请", "Abandoned"),
    ARCHIVED("已归档", "Archived");

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

    /** Whether nothing is to be done any more. */
    public boolean ended() {
        return compareTo(CLOSED) >= 0;
    }

    /** Whether the applicant is to act, and no reply is owed until he has. */
    public boolean rests() {
        return this == CLARIFICATION_REQUESTED || this == FEE_NOTIFIED;
    }

    /** Whether it waits to be received or registered, or for what its applicant brings, also late (6.2). */
    public boolean atIntake() {
        return switch (this) {
            case AWAITING_CONFIRMATION, RECEIVED, CLARIFICATION_REQUESTED, FEE_NOTIFIED, REASON_REQUESTED, ABANDONED ->
                true;
            default -> false;
        };
    }

    /** Whether opinions are awaited. */
    public boolean consulting() {
        return this == CONSULTING_THIRD_PARTY || this == CONSULTING_AGENCY;
    }
}
