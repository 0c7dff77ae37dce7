package org.sunshinegov.deploy.local.sample.text;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates and numbers as Chinese documents write them. */
final class ChineseDate {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ChineseDate() {}

    static String day(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static String month(YearMonth month) {
        return "%d年%d月".formatted(month.getYear(), month.getMonthValue());
    }

    /** The last quarter that was over on that day. */
    static String quarterBefore(LocalDate date) {
        var ended = endOfQuarterBefore(date);
        return "%d年第%s季度".formatted(ended.getYear(), DIGITS[(ended.getMonthValue() + 2) / 3]);
    }

    static LocalDate endOfQuarterBefore(LocalDate date) {
        return date.withDayOfMonth(1)
                .withMonth((date.getMonthValue() - 1) / 3 * 3 + 1)
                .minusDays(1);
    }

    /** 第一 to 第九十九. */
    static String ordinal(int number) {
        var tens = number / 10;
        var tensWord = tens == 0 ? "" : tens == 1 ? "十" : DIGITS[tens] + "十";
        return "第" + tensWord + DIGITS[number % 10];
    }
}
