package org.sunshinegov.review.confidentialityreview.model;

/** Everything that can be done to a review; which of it is legal, its phase says. */
public enum Move {
    OPEN("送审", "Ask for the review"),
    RECEIVE_PART("接收并核验材料", "Receive and verify a part"),
    REPORT_CHANGE("材料与送审时不符", "Report changed content"),
    COMPARE("与已经公开的信息核对", "Compare with what is public"),
    GIVE_OPINION("提出定密意见和公开意见", "Give classification and disclosure opinion"),
    RETURN_TO_OWNER("退回送审单位", "Return to the owner"),
    APPROVE("审核同意", "Approve"),
    RETURN_TO_DRAFTER("退回拟稿人", "Return to the drafter"),
    CONCLUDE("作出审查结论", "Conclude"),
    APPROVE_REDACTION("复核通过", "Approve the redaction"),
    REFUSE_REDACTION("复核不通过", "Refuse the redaction"),
    CALL_QUOTATION("认定为引用，不是密级标志", "Call a mark a quotation"),
    PROPOSE_REVOCATION("提请撤销审查证书", "Propose to revoke the certificate"),
    /** By the leader in charge, another person (6.3). */
    CONFIRM_REVOCATION("确认撤销审查证书", "Confirm the revocation"),
    DECLINE_REVOCATION("不同意撤销审查证书", "Decline the revocation"),
    /** By the service itself: what leaves on the spot because it is public stays when that was withdrawn. */
    REVOKE("所依据的信息不再公开，撤销审查证书", "Revoke the certificate: what it rests on is not public any more"),
    SEAT("确定承办单位", "Seat the stage"),
    CANCEL("送审单位撤回", "Take back");

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
