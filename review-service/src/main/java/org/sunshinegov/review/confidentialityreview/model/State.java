package org.sunshinegov.review.confidentialityreview.model;

/** The state names of domain 6.3, derived from the phase; shown to people. */
public enum State {
    GATHERING("接收材料", "Receiving the content"),
    STAGE1_DRAFTER("一审：拟稿人", "Stage 1: drafter"),
    STAGE2_LEADER("二审：分管领导", "Stage 2: leader in charge"),
    STAGE3_OFFICER("三审：信息公开工作人员", "Stage 3: disclosure officer"),
    REDACTION_CHECK("区分处理复核", "Second person checks the redaction"),
    CONCLUDED_PUBLISHABLE("可以公开", "May be disclosed"),
    CONCLUDED_PARTIAL("区分处理后公开", "May be disclosed in part"),
    CONCLUDED_NOT_PUBLISHABLE("不予公开", "May not be disclosed"),
    RETURNED("退回送审单位", "Returned to its owner"),
    CANCELLED("送审单位撤回", "Taken back by its owner"),
    REVOKED("审查证书已撤销", "Certificate revoked");

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

    /** Whether somebody still has to act. */
    public boolean open() {
        return compareTo(CONCLUDED_PUBLISHABLE) < 0;
    }
}
