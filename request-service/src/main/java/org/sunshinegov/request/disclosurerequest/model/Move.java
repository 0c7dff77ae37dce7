package org.sunshinegov.request.disclosurerequest.model;

/** Everything that can be done to a request; which of it is legal, its phase says. */
public enum Move {
    CONFIRM_BY_OFFICE("确认收到", "Confirm receipt"),
    CONFIRM_BY_APPLICANT("申请人确认", "Confirm as applicant"),
    REGISTER("登记", "Register"),
    ASSIGN("转办", "Assign"),
    PROPOSE_RECEIPT_DATE("提请更正收到日期", "Propose another receipt date"),
    /** By a second person (7.4.9). */
    CONFIRM_RECEIPT_DATE("确认更正收到日期", "Confirm the other receipt date"),
    DECLINE_RECEIPT_DATE("不同意更正收到日期", "Decline the other receipt date"),
    ASK_CLARIFICATION("告知补正", "Ask for clarification"),
    CLARIFY("补正", "Clarify"),
    PROPOSE_FEE("提请告知缴费", "Propose the fee"),
    PROPOSE_CONSULTATION("提请征求意见", "Propose a consultation"),
    PROPOSE_CLARIFICATION("提请告知补正", "Propose to ask for clarification"),
    PROPOSE_EXTENSION("提请延长答复期限", "Propose a longer reply period"),
    PROPOSE_CONFERENCE("提请召开会商", "Propose a case conference"),
    /** By the leader in charge, of what quotes records, costs money or calls others together (7.2). */
    APPROVE_PROPOSAL("批准报批事项", "Approve the proposal"),
    REFUSE_PROPOSAL("不予批准报批事项", "Refuse the proposal"),
    NOTIFY_FEE("告知缴费", "Tell the fee"),
    /** Of a notice on paper; what stands on the applicant's page was received when it was told. */
    RECORD_NOTICE_RECEIPT("登记收费通知收到日期", "Note the fee notice's receipt"),
    RECORD_PAYMENT("登记缴费", "Note the payment"),
    ASK_REASONS("要求说明理由", "Ask for reasons"),
    GIVE_REASONS("说明理由", "Give reasons"),
    JUDGE_REASONS("认定理由", "Judge the reasons"),
    /** Of the period to make it clear, or to pay. */
    LAPSE("逾期视为放弃", "Let it lapse"),
    CONSULT("征求意见", "Consult"),
    RECORD_LETTER_RECEIPT("登记征求意见书收到日期", "Note the letter's receipt"),
    RECORD_OPINION("登记意见", "Note the opinion"),
    LET_CONSULTATION_LAPSE("逾期未提出意见", "Let the consultation lapse"),
    /** Given up, because its letter never arrived. */
    WITHDRAW_CONSULTATION("撤回征求意见", "Withdraw the consultation"),
    /** Of another body; no article stops the clock for it. */
    ASK_ASSISTANCE("请求协助", "Ask for assistance"),
    EXTEND("延长答复期限", "Extend the reply period"),
    SUSPEND("中止", "Suspend"),
    RECORD_STATUTORY_BASIS("登记中止的法定依据", "Record the statutory basis of the suspension"),
    RESUME("恢复办理", "Resume"),
    GIVE_BACK("退回转办", "Give the case back"),
    CALL_CONFERENCE("提请会商", "Call a case conference"),
    HOLD_CONFERENCE("登记会商意见", "Note the conference"),
    ANSWER_ON_THE_SPOT("当场答复", "Answer on the spot"),
    DRAFT_REPLY("拟写答复并提交审查", "Draft the reply and submit it for review"),
    TAKE_BACK("撤回答复稿", "Take the draft back"),
    APPROVE_REPLY("审查通过", "Take over the certificate"),
    RETURN_REPLY("退回答复稿", "Return the draft"),
    GIVE_LEGAL_OPINION("法制审核", "Review in law"),
    ISSUE("签发答复", "Issue the reply"),
    ARRANGE_READING("安排现场查阅", "Arrange the reading on site"),
    MOVE_READING("现场查阅改期", "Move the reading on site"),
    /** The day the postal enterprise took it counts (domain 4.3). */
    RECORD_POSTING("登记交寄", "Note the posting"),
    SERVE("登记送达", "Record service"),
    CLOSE("办结", "Close"),
    ARCHIVE("归档", "Archive"),
    WITHDRAW("撤回申请", "Withdraw the request"),
    SUGGEST_PUBLICATION("建议主动公开", "Suggest publication"),
    DECLINE_SUGGESTION("不采纳主动公开的建议", "Decline the suggestion"),
    PROMOTE("转为主动公开", "Propose for publication"),
    REHANDLE("重新办理", "Handle once more");

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
