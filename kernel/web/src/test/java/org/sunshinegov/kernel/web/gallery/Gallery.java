package org.sunshinegov.kernel.web.gallery;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.due.DueExplanation;
import org.sunshinegov.kernel.web.due.ExplainedDay;
import org.sunshinegov.kernel.web.due.Mark;

/** What the gallery shows. */
final class Gallery {

    record Option(String value, String label, String hint) {}

    record Row(String number, String title, String unit, String state, String tone, LocalDate due, int days) {}

    record Told(
            Instant at,
            String what,
            String who,
            String actingFor,
            String reason,
            String tone,
            List<Document> documents,
            String auditMark) {}

    record Document(String name, String href, String kind, long size, String note, String digest) {}

    record Item(
            String indexNumber,
            String category,
            String publisher,
            LocalDate documentDate,
            String documentNumber,
            Instant publishedAt,
            String validity,
            String keywords) {}

    record Applicant(String name, String phone, String idNumber) {}

    static final Applicant APPLICANT = new Applicant("李**", "138****5678", "1101**********123X");

    static final List<Option> OPTIONS = List.of(
            new Option("mail", "邮寄", "寄到您填写的通信地址"),
            new Option("online", "网上领取", "在“我的申请”中下载，收到短信通知"),
            new Option("counter", "自行领取", null));

    static final Map<String, FieldFault> ERRORS =
            Map.of("phone", new FieldFault("请填写 11 位手机号码", "Enter an 11-digit mobile number"));

    static final List<Row> ROWS = List.of(
            new Row(
                    "晨申〔2025〕0012号",
                    "柳荫街道2024年老旧小区加装电梯财政补助发放明细",
                    "区住房和城乡建设局",
                    "办理中",
                    "active",
                    LocalDate.of(2025, 2, 27),
                    12),
            new Row("晨申〔2025〕0009号", "关于东湖片区征收补偿方案的批复文件", "区自然资源局", "待补正", "waiting", LocalDate.of(2025, 2, 13), 2),
            new Row("晨申〔2025〕0007号", "2023年度义务教育学区划分依据", "区教育局", "征求第三方意见", "waiting", LocalDate.of(2025, 2, 11), 0),
            new Row("晨申〔2024〕0311号", "城市管理综合执法处罚决定书", "区城市管理局", "逾期", "late", LocalDate.of(2025, 2, 7), -2),
            new Row("晨申〔2024〕0298号", "政府采购合同公开信息", "区财政局", "已答复", "done", LocalDate.of(2025, 1, 24), 20));

    static final List<Document> DOCUMENTS = List.of(
            new Document(
                    "政府信息公开申请答复书.pdf",
                    "/requests/documents/1",
                    "PDF",
                    248_311,
                    "已签章",
                    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            new Document("补助发放明细(区分处理后).xlsx", "/requests/documents/2", "XLSX", 1_843_200, null, null));

    static final List<Told> HISTORY = List.of(
            new Told(
                    at(2025, 2, 10, 9, 12),
                    "延期答复",
                    "公开工作机构负责人 周明远",
                    null,
                    "需征求第三方意见，涉及单位较多",
                    "warning",
                    List.of(),
                    "#0007 3fa2…91bc"),
            new Told(at(2025, 1, 26, 15, 40), "分办", "信息公开工作人员 林晓", "王芳", null, "active", List.of(), "#0003 7c01…aa20"),
            new Told(
                    at(2025, 1, 24, 10, 5),
                    "登记",
                    "窗口工作人员 陈静",
                    null,
                    null,
                    "done",
                    DOCUMENTS.subList(0, 1),
                    "#0001 e11d…04f7"));

    static final Item ITEM = new Item(
            "004306525/2025-00147",
            "住房保障 / 老旧小区改造",
            "区住房和城乡建设局",
            LocalDate.of(2025, 1, 15),
            "晨住建发〔2025〕3号",
            at(2025, 1, 20, 9, 0),
            "有效",
            "老旧小区；加装电梯；补助");

    private Gallery() {}

    /** SC-01: a counter request of 24 January 2025 is due on 27 February, across Spring Festival. */
    static DueExplanation explanation() {
        List<ExplainedDay> days = new ArrayList<>();
        LocalDate start = LocalDate.of(2025, 1, 24);
        LocalDate due = LocalDate.of(2025, 2, 27);
        days.add(new ExplainedDay(
                start, Mark.START, null, "收到申请之日，自次日起算", "Day of receipt; counting starts the day after", "《条例》第三十一条"));
        int number = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(due); day = day.plusDays(1)) {
            ExplainedDay explained = explain(day, number + 1, due);
            number = explained.number() == null ? number : explained.number();
            days.add(explained);
        }
        return new DueExplanation(
                days,
                "2025年1月24日收到申请，自次日起第 20 个工作日为 2025年2月27日（周四）。",
                "Received on 24 Jan 2025; the 20th working day after that is Thu 27 Feb 2025.");
    }

    private static ExplainedDay explain(LocalDate day, int number, LocalDate due) {
        boolean holiday = !day.isBefore(LocalDate.of(2025, 1, 28)) && !day.isAfter(LocalDate.of(2025, 2, 4));
        boolean makeUp =
                Set.of(LocalDate.of(2025, 1, 26), LocalDate.of(2025, 2, 8)).contains(day);
        if (day.equals(due)) {
            return new ExplainedDay(day, Mark.DUE, number, "第 20 个工作日", "20th working day", "《条例》第三十三条");
        }
        if (makeUp) {
            return new ExplainedDay(
                    day, Mark.MAKE_UP, number, "春节调休上班", "Spring Festival make-up day", "国办发明电〔2024〕12号");
        }
        if (holiday) {
            return new ExplainedDay(day, Mark.SKIPPED, null, "春节放假", "Spring Festival", "国办发明电〔2024〕12号");
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return new ExplainedDay(day, Mark.SKIPPED, null, "周末", "Weekend", "按工作日计算");
        }
        return new ExplainedDay(day, Mark.COUNTED, number, null, null, null);
    }

    private static Instant at(int year, int month, int day, int hour, int minute) {
        return LocalDateTime.of(year, month, day, hour, minute)
                .atZone(CivilTime.ZONE)
                .toInstant();
    }
}
