package org.sunshinegov.request.disclosurerequest.caseimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.documents.personal.CreditCode;
import org.sunshinegov.kernel.documents.personal.IdentityNumber;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.request.applicant.Applicant;
import org.sunshinegov.request.disclosurerequest.Texts;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Channel;
import org.sunshinegov.request.disclosurerequest.model.Outcome;
import org.sunshinegov.request.disclosurerequest.model.Phase;
import org.sunshinegov.request.disclosurerequest.model.Wish;
import org.sunshinegov.request.paper.Printable;
import org.sunshinegov.request.paper.Writing;

/** One row of a table of old cases: what it means, or what is wrong with each of its cells. */
final class ImportRow {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    /** The regulation first came into force on the one day, and as Decree 711, by which open periods are counted, on the other. */
    private static final LocalDate FIRST_REGULATION = LocalDate.of(2008, 5, 1);

    private static final LocalDate DECREE_711 = LocalDate.of(2019, 5, 15);

    private static final int SHORT = 100;
    private static final int LONG = 200;
    private static final int LONGEST = 5_000;

    private final int number;
    private final Map<ImportColumn, String> cells;
    private final LocalDate today;
    private final Map<ImportColumn, FieldFault> faults = new EnumMap<>(ImportColumn.class);

    /** {@code number} as it stands in the file. */
    ImportRow(int number, Map<ImportColumn, String> cells, LocalDate today) {
        this.number = number;
        this.cells = cells;
        this.today = today;
        check();
    }

    int number() {
        return number;
    }

    Map<ImportColumn, FieldFault> faults() {
        return faults;
    }

    void fault(ImportColumn column, String zh, String en) {
        faults.putIfAbsent(column, new FieldFault(zh, en));
    }

    private void check() {
        for (ImportColumn column : ImportColumn.values()) {
            if (column.required() && text(column).isEmpty()) {
                faults.put(column, FieldFault.missing());
            } else {
                limit(column);
            }
        }
        choice(ImportColumn.APPLICANT_TYPE, ApplicantType.values(), ApplicantType::zh);
        choice(ImportColumn.CHANNEL, Channel.values(), Channel::zh);
        choice(ImportColumn.FORM, Wish.Form.values(), Wish.Form::zh);
        choice(ImportColumn.OUTCOME, Outcome.values(), Outcome::zh);
        day(ImportColumn.RECEIPT_DATE);
        day(ImportColumn.DECIDED_ON);
        codes();
        checkEnd();
        checkReceipt();
    }

    private void limit(ImportColumn column) {
        int limit =
                switch (column) {
                    case DESCRIPTION -> LONGEST;
                    case SUBJECT, ADDRESS -> LONG;
                    default -> SHORT;
                };
        Map<String, FieldFault> found = new HashMap<>();
        Texts.optional(found, column.heading(), text(column), limit);
        found.values().forEach(fault -> faults.put(column, fault));
    }

    private void codes() {
        String identity = text(ImportColumn.IDENTITY_NUMBER);
        if (!identity.isEmpty() && !IdentityNumber.isValid(identity, today)) {
            fault(ImportColumn.IDENTITY_NUMBER, "身份证号码有误", "not a valid identity number");
        }
        String code = text(ImportColumn.CREDIT_CODE);
        if (!code.isEmpty() && !CreditCode.isValid(code)) {
            fault(ImportColumn.CREDIT_CODE, "统一社会信用代码有误", "not a valid unified social credit code");
        }
    }

    /** A case that is still open will get letters: what they could not print is told before it is taken over. */
    void mustBePrintable(Printable printable) {
        if (end() == null) {
            for (ImportColumn column :
                    List.of(ImportColumn.APPLICANT, ImportColumn.SUBJECT, ImportColumn.DESCRIPTION)) {
                FieldFault fault = printable.fault(text(column));
                if (fault != null) {
                    faults.putIfAbsent(column, fault);
                }
            }
        }
    }

    /** Outcome and day belong together; without both the case is still open. */
    private void checkEnd() {
        boolean outcome = !text(ImportColumn.OUTCOME).isEmpty();
        boolean day = !text(ImportColumn.DECIDED_ON).isEmpty();
        if (outcome != day) {
            fault(
                    outcome ? ImportColumn.DECIDED_ON : ImportColumn.OUTCOME,
                    "处理结果和办结日期应当同时填写",
                    "outcome and day belong together");
        }
        if (outcome && day && faults.isEmpty() && decidedOn().isBefore(receiptDate())) {
            fault(ImportColumn.DECIDED_ON, "不能早于收到日期", "not before the receipt");
        }
    }

    private void checkReceipt() {
        if (!faults.isEmpty()) {
            return;
        }
        LocalDate earliest = end() == null ? DECREE_711 : FIRST_REGULATION;
        if (receiptDate().isBefore(earliest)) {
            fault(
                    ImportColumn.RECEIPT_DATE,
                    (end() == null ? "未办结的不能早于" : "不能早于") + earliest,
                    "not before " + earliest);
        }
    }

    private void day(ImportColumn column) {
        String typed = text(column);
        if (typed.isEmpty() || faults.containsKey(column)) {
            return;
        }
        LocalDate day = parsed(typed);
        if (day == null) {
            fault(column, "日期格式应为 2026-10-15", "write the date as 2026-10-15");
        } else if (day.isAfter(today)) {
            fault(column, "不能晚于今天", "it cannot lie ahead");
        }
    }

    private static LocalDate parsed(String typed) {
        Matcher parts = DAY.matcher(typed);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private <E extends Enum<E>> void choice(ImportColumn column, E[] values, Function<E, String> zh) {
        if (!text(column).isEmpty() && chosen(column, values, zh) == null) {
            fault(column, "没有这个选项：" + text(column), "there is no such choice");
        }
    }

    private <E extends Enum<E>> E chosen(ImportColumn column, E[] values, Function<E, String> zh) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(text(column)) || zh.apply(one).equals(text(column)))
                .findFirst()
                .orElse(null);
    }

    private String text(ImportColumn column) {
        return Writing.clean(cells.getOrDefault(column, ""));
    }

    private String orNull(ImportColumn column) {
        return text(column).isEmpty() ? null : text(column);
    }

    String registerNumber() {
        return text(ImportColumn.NUMBER);
    }

    ApplicantType applicantType() {
        return chosen(ImportColumn.APPLICANT_TYPE, ApplicantType.values(), ApplicantType::zh);
    }

    Channel channel() {
        return chosen(ImportColumn.CHANNEL, Channel.values(), Channel::zh);
    }

    Applicant applicant() {
        return new Applicant(
                text(ImportColumn.APPLICANT),
                orNull(ImportColumn.IDENTITY_NUMBER),
                orNull(ImportColumn.CREDIT_CODE),
                orNull(ImportColumn.PHONE),
                null,
                orNull(ImportColumn.ADDRESS),
                null,
                null);
    }

    Wish wish() {
        Wish.Form form = chosen(ImportColumn.FORM, Wish.Form.values(), Wish.Form::zh);
        String description = text(ImportColumn.DESCRIPTION);
        return new Wish(
                text(ImportColumn.SUBJECT),
                description.isEmpty() ? text(ImportColumn.SUBJECT) : description,
                null,
                null,
                form == null ? Wish.Form.PAPER : form);
    }

    LocalDate receiptDate() {
        return parsed(text(ImportColumn.RECEIPT_DATE));
    }

    private LocalDate decidedOn() {
        return parsed(text(ImportColumn.DECIDED_ON));
    }

    /** Null for a case that is still open. */
    Phase.Imported end() {
        Outcome outcome = chosen(ImportColumn.OUTCOME, Outcome.values(), Outcome::zh);
        return outcome == null ? null : new Phase.Imported(outcome, orNull(ImportColumn.REPLY_NUMBER), decidedOn());
    }
}
