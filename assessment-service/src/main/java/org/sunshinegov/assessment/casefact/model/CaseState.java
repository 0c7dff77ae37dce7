package org.sunshinegov.assessment.casefact.model;

/** The states of cases as their owners tell them (domain 6.1 to 6.3), and those of what has no state of its own there. */
public enum CaseState {
    AWAITING_CONFIRMATION("待确认收到", "Awaiting confirmation"),
    RECEIVED("已收到", "Received"),
    REGISTERED("已登记", "Registered"),
    CLARIFICATION_REQUESTED("待补正", "Clarification asked for"),
    FEE_NOTIFIED("待缴费", "Fee to be paid"),
    REASON_REQUESTED("待说明理由", "Reasons asked for"),
    CASE_CONFERENCE("会商中", "Case conference"),
    SUSPENDED("中止", "Suspended"),
    IN_PROGRESS("办理中", "In progress"),
    CONSULTING_THIRD_PARTY("征求第三方意见", "Consulting a third party"),
    CONSULTING_AGENCY("征求其他机关意见", "Consulting an agency"),
    REPLY_DRAFTED("已拟答复", "Reply drafted"),
    REPLY_REVIEWED("答复已审核", "Reply reviewed"),
    REPLIED("已答复", "Replied"),
    SERVED("已送达", "Served"),
    CLOSED("办结", "Closed"),
    DRAFT("草稿", "Draft"),
    ATTRIBUTE_PROPOSED("公开属性待确认", "Attribute proposed"),
    UNDER_CONFIDENTIALITY_REVIEW("审查中", "Under review"),
    WITHHELD("不予公开", "Withheld"),
    ON_REQUEST_ONLY("依申请公开", "On request only"),
    DISCARDED("已废弃", "Discarded"),
    PUBLISHED("已发布", "Published"),
    TO_BE_PUBLISHED("待公开", "To be published"),
    FULFILLED("已按任务公开", "Fulfilled"),
    REVIEW_REQUESTED("待接收送审", "Review asked for"),
    REVIEW_OPENED("审查中", "Review in progress"),
    REVIEW_APPROVED("审查通过", "May be disclosed"),
    REVIEW_REJECTED("审查未通过", "Refused or returned"),
    WITHDRAWN("已撤回", "Withdrawn"),
    ABANDONED("视为放弃申请", "Abandoned"),
    ARCHIVED("已归档", "Archived"),
    REMEDY_PENDING("尚未审结", "Pending"),
    REMEDY_UPHELD("结果维持", "Upheld"),
    REMEDY_CORRECTED("结果纠正", "Corrected"),
    REMEDY_OTHER("其他结果", "Other result");

    private final String zh;
    private final String en;

    CaseState(String zh, String en) {
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
