package org.sunshinegov.request.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;

/**
 * A letter about to be drawn up.
 *
 * @param about the consultation or application to several units it belongs to, an id of its own where a case has several,
 *     otherwise the case itself
 * @param number null for the next of the letter's own series
 * @param words what its kind names beside what every case gives
 */
public record LetterDraft(LetterKind kind, DisclosureRequest of, UUID about, String number, Map<String, String> words) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("y年M月d日");

    public LetterDraft(LetterKind kind, DisclosureRequest of, Map<String, String> words) {
        this(kind, of, of.id(), null, words);
    }

    /** A date as letters write it; empty for none. */
    public static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    Map<String, String> filled(String unit, String applicant, LocalDate today) {
        var filing = of.filing();
        Map<String, String> all = new HashMap<>(Map.of(
                "本机关", unit,
                "今日", day(today),
                "登记号", of.number() == null ? "" : of.number(),
                "申请人", applicant,
                "收件回执号", filing.receiptNumber(),
                "信息名称", filing.wish().subject(),
                "内容描述", filing.wish().description(),
                "获取方式", filing.wish().form().zh(),
                "提交方式", filing.channel().zh(),
                "提交日期", day(filing.arrivedOn())));
        all.put("收到日期", of.receiptDate() == null ? "待双方确认" : day(of.receiptDate()));
        all.putAll(words);
        return all;
    }
}
