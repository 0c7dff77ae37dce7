package org.sunshinegov.kernel.law.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Dates, lengths and holidays as people say them. */
public final class Words {

    private static final String WEEKDAYS = "一二三四五六日";
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final Map<String, String> HOLIDAYS = Map.of(
            "元旦", "New Year",
            "春节", "Spring Festival",
            "清明节", "Qingming Festival",
            "劳动节", "Labour Day",
            "端午节", "Dragon Boat Festival",
            "中秋节", "Mid-Autumn Festival",
            "国庆节", "National Day");

    private Words() {}

    /** 2026年10月15日: a date in a Chinese sentence. */
    public static String zh(LocalDate date) {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static String zhWithWeekday(LocalDate date) {
        return zh(date) + "（周" + WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1) + "）";
    }

    static String zhTime(LocalDateTime moment) {
        return "%d时%02d分".formatted(moment.getHour(), moment.getMinute());
    }

    static String en(LocalDate date) {
        return ENGLISH.format(date);
    }

    static String zh(Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS -> period.length() + "个工作日";
            case CALENDAR_DAYS, CALENDAR_DAYS_BEFORE -> period.length() + "日";
            case MONTHS -> period.length() + "个月";
            case HOURS -> period.length() + "小时";
            case FIXED_DATE -> zh(period.date());
        };
    }

    static String en(Period period) {
        return switch (period.unit()) {
            case WORKING_DAYS -> workingDays(period.length());
            case CALENDAR_DAYS, CALENDAR_DAYS_BEFORE -> plural(period.length(), "calendar day");
            case MONTHS -> plural(period.length(), "month");
            case HOURS -> plural(period.length(), "hour");
            case FIXED_DATE -> en(period.date());
        };
    }

    static String workingDays(int days) {
        return plural(days, "working day");
    }

    static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Holiday names are the notices' own; one that is new keeps its Chinese name. */
    static String holidayEn(String zh) {
        return Stream.of(zh.split("、"))
                .map(name -> HOLIDAYS.getOrDefault(name, name))
                .collect(Collectors.joining(" and "));
    }
}
