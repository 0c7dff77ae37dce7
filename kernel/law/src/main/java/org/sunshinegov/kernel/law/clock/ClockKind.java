package org.sunshinegov.kernel.law.clock;

/** What a clock is for: the event that starts it, the act it waits for, and the rule behind it. */
public enum ClockKind {
    REQUEST_CONFIRMATION("申请到达", "the request arrived", "确认收到", "the confirmation", "政府信息公开条例第三十一条"),
    REQUEST_ASSIGNMENT("登记申请", "the request was registered", "转办", "the assignment", "内部办理时限"),
    REQUEST_REPLY("收到申请", "the request was received", "答复", "the reply", "政府信息公开条例第三十三条"),
    CLARIFICATION_NOTICE("收到申请", "the request was received", "告知补正", "the request for clarification", "政府信息公开条例第三十条"),
    CLARIFICATION_ANSWER("告知补正", "clarification was asked for", "补正", "the clarification", "政府信息公开条例第三十条"),
    FEE_PAYMENT("收到收费通知", "the fee notice was received", "缴费", "the payment", "政府信息公开条例第四十二条"),
    THIRD_PARTY_OPINION("第三方收到征求意见书", "the third party received the letter", "提出意见", "the opinion", "政府信息公开条例第三十二条"),
    AGENCY_OPINION("被征求意见机关收到征求意见书", "the agency received the letter", "提出意见", "the opinion", "政府信息公开条例第三十四条"),
    RECONSIDERATION("知道该行为", "the act became known", "申请行政复议", "the application for reconsideration", "行政复议法第二十条"),
    LITIGATION("知道该行为", "the act became known", "提起行政诉讼", "the action before the court", "行政诉讼法第四十六条"),
    LITIGATION_AFTER_RECONSIDERATION(
            "收到复议决定书",
            "the reconsideration decision was received",
            "提起行政诉讼",
            "the action before the court",
            "行政诉讼法第四十五条"),
    PUBLICATION("信息形成或者变更", "the information was made or changed", "公开", "publication", "政府信息公开条例第二十六条"),
    PERIODIC_PUBLICATION("本期结束", "the period ended", "公开", "publication", "经常性事项定期公开规定"),
    PHASED_PUBLICATION("阶段性工作确定", "the phase was fixed", "公开", "publication", "阶段性工作逐段公开规定"),
    CORRECTION("发现错误", "the error was found", "更正", "the correction", "政府信息公开条例第六条"),
    TAKE_DOWN(
            "决定被变更、撤销或者确认违法",
            "the decision was changed, revoked or found unlawful",
            "撤回",
            "the take-down",
            "行政处罚法第四十八条"),
    HAND_OVER("信息公开", "the information was published", "移交档案馆和图书馆", "the hand-over", "政府信息公开条例第二十五条"),
    FILING("信息公开", "the information was published", "备案", "the filing", "备案规定"),
    ANNUAL_REPORT("年度结束", "the year ended", "公布年度报告", "the annual report", "政府信息公开条例第四十九条"),
    REVIEW_STAGE("送审", "the review was asked for", "完成本环节审查", "this stage of the review", "保密审查内部时限"),
    SECRECY_REFERRAL("提出疑问", "the doubt was raised", "报请确定", "the referral", "保守国家秘密法实施条例"),
    SECRECY_DECISION("收到报请", "the referral was received", "作出决定", "the decision", "保守国家秘密法实施条例"),
    LEAK_REPORT("发现", "the leak was found", "报告", "the report", "保守国家秘密法实施条例"),
    AGENCY_CONFIRMATION("收到确认函", "the letter was received", "确认", "the confirmation", "政府信息公开条例第十一条"),
    NONDISCLOSURE_REVIEW("确定不予公开", "non-disclosure was confirmed", "重新评估", "the re-evaluation", "政府信息公开条例第十八条"),
    PUBLICITY("公示开始", "publicity began", "结束公示", "the end of publicity", "公示规定"),
    PUBLICITY_REPORT("公示结束", "publicity ended", "提交公示报告", "the publicity report", "公示规定"),
    MAJOR_DECISION_COMMENTS("公开征求意见", "comments were invited", "结束征求意见", "the end of comments", "重大行政决策程序暂行条例第十五条"),
    HEARING_DECISION("公示结束", "publicity ended", "决定是否听证", "the decision on a hearing", "听证规定"),
    HEARING_MATERIALS("听证", "the hearing", "送达听证材料", "sending the hearing materials", "重大行政决策程序暂行条例第十六条"),
    HEARING_REPORT("听证", "the hearing was held", "提交听证报告", "the hearing report", "听证规定"),
    HEARING_FEEDBACK("听证", "the hearing was held", "反馈意见采纳情况", "the feedback", "听证规定"),
    LEGALITY_REVIEW(
            "送请合法性审查", "the legality review was asked for", "完成合法性审查", "the legality review", "重大行政决策程序暂行条例第二十六条"),
    COMPLAINT_ACCEPTANCE("收到投诉", "the complaint was received", "受理", "the acceptance", "投诉处理规定"),
    COMPLAINT_REPLY("立案", "the case was opened", "答复投诉人", "the answer to the complainant", "投诉处理规定"),
    APPRAISAL_FEEDBACK("收到评议意见", "the appraisal opinion was received", "反馈", "the feedback", "评议规定"),
    INSPECTION_FINDINGS("检查结束", "the inspection ended", "反馈检查问题", "the findings", "监督检查规定"),
    RECTIFICATION("下达整改通知", "the order was issued", "报告整改结果", "the rectification report", "监督检查规定"),
    RECTIFICATION_CHECK("收到整改报告", "the rectification report was received", "核实整改", "the check", "监督检查规定"),
    POINTS_DEDUCTION("察访核验结束", "the field verification ended", "报送扣分结果", "the result", "察访核验规定"),
    GRADE_OBJECTION("公布考核等次", "the grade was announced", "提出异议", "the objection", "考核规定"),
    OPINION_RESPONSE("收集到舆情", "the concern was collected", "回应", "the response", "政务舆情回应规定"),
    SERVICE_COMMITMENT("受理", "the file was accepted", "办结", "completion", "服务承诺");

    private final String startedZh;
    private final String startedEn;
    private final String actZh;
    private final String actEn;
    private final String basis;

    ClockKind(String startedZh, String startedEn, String actZh, String actEn, String basis) {
        this.startedZh = startedZh;
        this.startedEn = startedEn;
        this.actZh = actZh;
        this.actEn = actEn;
        this.basis = basis;
    }

    public String startedZh() {
        return startedZh;
    }

    public String startedEn() {
        return startedEn;
    }

    public String actZh() {
        return actZh;
    }

    public String actEn() {
        return actEn;
    }

    public String basis() {
        return basis;
    }
}
