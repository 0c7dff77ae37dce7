package org.sunshinegov.request.disclosurerequest.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The 21 ways a request can end (domain 4.4): the row of part 3 of the annual report, the article of Decree 711 it rests
 * on, and which remedy its reply must offer.
 */
public enum Outcome {
    GRANTED("(1)", "予以公开", "Granted", "第三十六条第（一）项、第（二）项", Remedy.EITHER),
    PARTIALLY_GRANTED("(2)", "部分公开", "Partially granted", "第三十七条", Remedy.RECONSIDERATION_FIRST),
    DENIED_STATE_SECRET("(3)1", "不予公开：属于国家秘密", "Denied: state secret", "第十四条", Remedy.RECONSIDERATION_FIRST),
    DENIED_FORBIDDEN_BY_LAW(
            "(3)2", "不予公开：法律、行政法规禁止公开", "Denied: forbidden by law", "第十四条", Remedy.RECONSIDERATION_FIRST),
    DENIED_SECURITY_STABILITY(
            "(3)3", "不予公开：危及“三安全一稳定”", "Denied: security and stability", "第十四条", Remedy.RECONSIDERATION_FIRST),
    DENIED_THIRD_PARTY(
            "(3)4", "不予公开：保护第三方合法权益", "Denied: rights of a third party", "第十五条", Remedy.RECONSIDERATION_FIRST),
    DENIED_INTERNAL_AFFAIRS("(3)5", "不予公开：内部事务信息", "Denied: internal affairs", "第十六条第一款", Remedy.RECONSIDERATION_FIRST),
    DENIED_PROCESS_INFO("(3)6", "不予公开：过程性信息", "Denied: process information", "第十六条第二款", Remedy.RECONSIDERATION_FIRST),
    DENIED_ENFORCEMENT_FILE("(3)7", "不予公开：行政执法案卷", "Denied: enforcement file", "第十六条第二款", Remedy.RECONSIDERATION_FIRST),
    DENIED_SPECIAL_QUERY("(3)8", "不予公开：属于行政查询事项", "Denied: special query rules", "第三十六条第（七）项", Remedy.EITHER),
    UNAVAILABLE_NOT_HELD("(4)1", "无法提供：本机关不掌握", "Unavailable: not held", "第三十六条第（四）项、第（五）项", Remedy.EITHER),
    UNAVAILABLE_NEEDS_CREATION("(4)2", "无法提供：需要另行制作", "Unavailable: would have to be made", "第三十八条", Remedy.EITHER),
    UNAVAILABLE_STILL_UNCLEAR("(4)3", "无法提供：补正后仍不明确", "Unavailable: still unclear", "第三十条", Remedy.EITHER),
    NOT_PROCESSED_PETITION("(5)1", "不予处理：信访、举报、投诉", "Not processed: petition or complaint", "第三十九条第一款", Remedy.EITHER),
    NOT_PROCESSED_REPEAT("(5)2", "不予处理：重复申请", "Not processed: repeat", "第三十六条第（六）项", Remedy.EITHER),
    NOT_PROCESSED_PUBLICATION("(5)3", "不予处理：要求提供公开出版物", "Not processed: publication", "第三十九条第二款", Remedy.EITHER),
    NOT_PROCESSED_EXCESSIVE(
            "(5)4", "不予处理：无正当理由大量反复申请", "Not processed: excessive without reason", "第三十五条", Remedy.EITHER),
    NOT_PROCESSED_CONFIRM_AGAIN(
            "(5)5", "不予处理：要求确认或重新出具已获取信息", "Not processed: confirmation asked again", "第三十六条", Remedy.EITHER),
    OTHER_CLARIFICATION_LAPSED("(6)1", "其他处理：逾期不补正", "Other: clarification lapsed", "第三十条", Remedy.EITHER),
    OTHER_FEE_UNPAID("(6)2", "其他处理：逾期未缴费", "Other: fee not paid", "第四十二条", Remedy.EITHER),
    OTHER_OTHER("(6)3", "其他处理", "Other", "—", Remedy.EITHER);

    /** Whether reconsideration must come before litigation (Reconsideration Law art 23; refusals on articles 14 to 16). */
    public enum Remedy {
        RECONSIDERATION_FIRST,
        EITHER
    }

    private final String row;
    private final String zh;
    private final String en;
    private final String basis;
    private final Remedy remedy;

    Outcome(String row, String zh, String en, String basis, Remedy remedy) {
        this.row = row;
        this.zh = zh;
        this.en = en;
        this.basis = basis;
        this.remedy = remedy;
    }

    /** The row of part 3, section III of the annual report. */
    public String row() {
        return row;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The article of Decree 711. */
    public String basis() {
        return basis;
    }

    public Remedy remedy() {
        return remedy;
    }

    /** Whether something is given to the applicant; such a reply can become a published item. */
    public boolean gives() {
        return this == GRANTED || this == PARTIALLY_GRANTED;
    }

    /** The refusal on a ground the review names; empty for what is no such ground. */
    public static Optional<Outcome> denialOn(String ground) {
        return Arrays.stream(values())
                .filter(Outcome::denies)
                .filter(outcome -> outcome.name().equals(ground))
                .findFirst();
    }

    public boolean denies() {
        return name().startsWith("DENIED_");
    }

    /** Lapses and withdrawals end a request by themselves; nobody drafts them as a reply. */
    public boolean draftable() {
        return this != OTHER_CLARIFICATION_LAPSED && this != OTHER_FEE_UNPAID;
    }
}
