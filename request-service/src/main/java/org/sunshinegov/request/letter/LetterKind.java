package org.sunshinegov.request.letter;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

/**
 * The letters of a case (domain 4.19). Each has one template, {@code letters/<name>.txt} until the district's office saves
 * its own; what a letter to somebody else than the applicant may name is nothing of the applicant's.
 */
public enum LetterKind {
    RECEIPT_SLIP("政府信息公开申请收件回执", "Receipt slip", Reader.APPLICANT, null, Names.CASE, "查询码"),
    /** Of an application to several units: one for all of them (domain 6.2). */
    JOINT_RECEIPT_SLIP(
            "政府信息公开申请收件回执", "Receipt slip of several units", Reader.APPLICANT, null, Names.CASE, "单位数", "受理单位", "查询码"),
    REGISTRATION_FORM("政府信息公开申请登记表", "Registration form", Reader.FILE, null, Names.CASE),
    RECEIPT_DATE_NOTICE(
            "政府信息公开申请收到日期更正告知书",
            "Notice of another receipt date",
            Reader.APPLICANT,
            "更",
            Names.CASE,
            "原收到日期",
            "更正理由",
            "更正后期限"),
    CLARIFICATION_NOTICE("政府信息公开申请补正告知书", "Clarification notice", Reader.APPLICANT, "补", Names.CASE, "补正事项", "补正期限"),
    EXTENSION_NOTICE("政府信息公开延期答复告知书", "Extension notice", Reader.APPLICANT, "延", Names.CASE, "延期理由", "延长后期限"),
    REASONS_NOTICE("政府信息公开申请说明理由通知书", "Notice to give reasons", Reader.APPLICANT, "说", Names.CASE, "说明事项", "说明期限"),
    LATER_DATE_NOTICE("政府信息公开延迟答复告知书", "Notice of a later date", Reader.APPLICANT, "迟", Names.CASE, "延迟理由", "延迟后期限"),
    SUSPENSION_NOTICE("政府信息公开申请中止办理告知书", "Notice of suspension", Reader.APPLICANT, "止", Names.CASE, "中止原因", "中止日期"),
    RESUMPTION_NOTICE("政府信息公开申请恢复办理告知书", "Notice of resumption", Reader.APPLICANT, "恢", Names.CASE, "恢复日期", "恢复后期限"),
    FEE_NOTICE(
            "信息处理费缴费通知书",
            "Fee notice",
            Reader.APPLICANT,
            "费",
            Names.CASE,
            "收费标准",
            "计算过程",
            "金额",
            "缴费期限",
            "缴费方式",
            "救济告知"),
    THIRD_PARTY_LETTER(
            "征求第三方意见书", "Letter to a third party", Reader.CONSULTED, "征", Names.UNIT, "第三方", "征求事项", "答复日数", "答复网址"),
    CONSULTATION_NOTICE("征求意见告知书", "Notice of consultation", Reader.APPLICANT, "告", Names.CASE, "征求对象"),
    OPINION_CONFIRMATION(
            "第三方意见确认书",
            "Confirmation of an opinion",
            Reader.CONSULTED,
            "确",
            Names.UNIT,
            "第三方",
            "征求事项",
            "意见",
            "意见理由",
            "意见日期"),
    /** Of a question whose letter never arrived. */
    CONSULTATION_WITHDRAWAL(
            "撤回征求意见告知书",
            "Withdrawal of a consultation",
            Reader.CONSULTED,
            "撤",
            Names.UNIT,
            "被征求意见方",
            "征求事项",
            "撤回理由",
            "撤回日期"),
    DISCLOSURE_DECISION_NOTICE(
            "决定公开告知书",
            "Notice of decided disclosure",
            Reader.CONSULTED,
            "决",
            Names.UNIT,
            "第三方",
            "征求事项",
            "公开内容",
            "公开理由"),
    AGENCY_LETTER(
            "征求意见函", "Letter to another agency", Reader.CONSULTED, "函", Names.UNIT, "行政机关", "征求事项", "答复日数", "答复网址"),
    READING_NOTICE("现场查阅安排告知书", "Notice of reading on site", Reader.APPLICANT, "阅", Names.CASE, "查阅地点", "查阅日期", "查阅时间"),
    ASSISTANCE_LETTER("协助函", "Assistance letter", Reader.ASSISTING, "协", Names.UNIT, "协助单位", "协助事项"),
    REPLY_GRANTED("政府信息予以公开告知书", "Information is given", Reader.APPLICANT, "复", Names.REPLY, Names.ANSWER),
    REPLY_PARTIALLY_GRANTED(
            "政府信息部分公开告知书", "Information is given in part", Reader.APPLICANT, "复", Names.REPLY, Names.REASONED),
    REPLY_DENIED("政府信息不予公开告知书", "Information is refused", Reader.APPLICANT, "复", Names.REPLY, Names.REASONED),
    REPLY_UNAVAILABLE(
            "政府信息无法提供告知书", "Information cannot be provided", Reader.APPLICANT, "复", Names.REPLY, Names.REASONED),
    REPLY_NOT_PROCESSED(
            "政府信息公开申请不予处理告知书", "Request is not processed", Reader.APPLICANT, "复", Names.REPLY, Names.REASONED),
    REPLY_OTHER("政府信息公开申请其他处理告知书", "Request is handled otherwise", Reader.APPLICANT, "复", Names.REPLY, Names.REASONED);

    /** Whom a letter is for. */
    public enum Reader {
        APPLICANT("申请人", "Applicant"),
        CONSULTED("被征求意见方", "Consulted party"),
        ASSISTING("协助单位", "Assisting body"),
        FILE("存档", "File");

        private final String zh;
        private final String en;

        Reader(String zh, String en) {
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

    /** Placeholders several letters share. */
    private static final class Names {
        private static final List<String> UNIT = List.of("本机关", "今日", "登记号");
        private static final List<String> CASE = Stream.concat(
                        UNIT.stream(),
                        Stream.of("申请人", "收件回执号", "信息名称", "内容描述", "获取方式", "提交方式", "提交日期", "收到日期", "答复期限"))
                .toList();
        private static final List<String> REPLY = Stream.concat(
                        CASE.stream(), Stream.of("答复内容", "理由", "法律依据", "提供方式", "附件", "有权机关"))
                .toList();
        /** What every reply says beside its authority, number, date and seal (domain 4.19). */
        private static final String[] ANSWER = {"申请人", "收到日期", "信息名称", "内容描述", "答复内容", "提供方式", "救济告知"};
        /** And what one says that does not give everything. */
        private static final String[] REASONED =
                Stream.concat(Stream.of(ANSWER), Stream.of("理由", "法律依据")).toArray(String[]::new);

        private Names() {}
    }

    private final String zh;
    private final String en;
    private final Reader reader;
    private final String series;
    private final List<String> placeholders;
    private final Set<String> required;

    LetterKind(String zh, String en, Reader reader, String series, List<String> shared, String... own) {
        this.zh = zh;
        this.en = en;
        this.reader = reader;
        this.series = series;
        this.placeholders =
                Stream.concat(shared.stream(), Stream.of(own)).distinct().toList();
        this.required = Set.of(own);
    }

    /** The letter that carries a reply of this outcome (domain 4.4). */
    public static LetterKind ofReply(Outcome outcome) {
        String section = outcome.row().substring(0, 3);
        return switch (section) {
            case "(1)" -> REPLY_GRANTED;
            case "(2)" -> REPLY_PARTIALLY_GRANTED;
            case "(3)" -> REPLY_DENIED;
            case "(4)" -> REPLY_UNAVAILABLE;
            case "(5)" -> REPLY_NOT_PROCESSED;
            default -> REPLY_OTHER;
        };
    }

    /** The title printed on it. */
    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public Reader reader() {
        return reader;
    }

    /** The word of its number, such as 补 in 晨住建公补〔2026〕3号; null where it bears a number the case has already. */
    public String series() {
        return series;
    }

    /** What its template may name, in the order shown to who edits it. */
    public List<String> placeholders() {
        return placeholders;
    }

    /** What its template must name: without it the letter would not say what the law wants said. */
    public Set<String> required() {
        return required;
    }
}
