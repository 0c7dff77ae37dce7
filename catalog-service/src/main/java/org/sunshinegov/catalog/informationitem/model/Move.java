package org.sunshinegov.catalog.informationitem.model;

/** Everything that can be done to an item; which of it is legal, the item says. */
public enum Move {
    EDIT("修改", "Edit"),
    PROPOSE_ATTRIBUTE("提出公开属性", "Propose the attribute"),
    DISCARD("废弃", "Discard"),
    RETURN_ATTRIBUTE("退回公开属性", "Return the attribute"),
    SUBMIT("提交审查", "Submit for review"),
    CONFIRM_WITHHOLDING("确认不予公开", "Confirm non-disclosure"),
    CONFIRM_ON_REQUEST("确认依申请公开", "Confirm on request only"),
    TAKE_BACK("撤回送审稿", "Take back"),
    APPROVE("审查通过", "Take over the certificate"),
    RETURN("退回", "Return to the drafter"),
    DENY("审查结论为不予公开", "Denied by the review"),
    PUBLISH("发布", "Publish"),
    REVISE("编制新版本", "Prepare a new version"),
    RECONSIDER("重新评估", "Re-evaluate"),
    PROPOSE_WITHDRAWAL("申请撤下", "Propose withdrawal"),
    DECLINE_WITHDRAWAL("不同意撤下", "Decline withdrawal"),
    CONFIRM_WITHDRAWAL("批准撤下", "Confirm withdrawal");

    private final String zh;
    private final String en;

    Move(String zh, String en) {
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
