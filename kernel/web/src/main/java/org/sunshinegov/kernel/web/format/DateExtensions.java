package org.sunshinegov.kernel.web.format;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.kernel.web.page.Language;

/** Dates and times as people write them, in the language of the page: {@code {due.day}}, {@code {at.dayAndTime}}. */
@TemplateExtension
class DateExtensions {
    private static final DateTimeFormatter DAY_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日(EEE)", Locale.CHINA);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter DATE_ZH = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_ZH = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);
    private static final DateTimeFormatter SHORT_EN = DateTimeFormatter.ofPattern("d MMM", Locale.UK);
    private static final DateTimeFormatter MONTH_ZH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.CHINA);
    private static final DateTimeFormatter MONTH_EN = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private DateExtensions() {}

    /** 2026年10月15日(周四), Thu 15 Oct 2026. */
    static String day(LocalDate date) {
        return date.format(chosen(DAY_ZH, DAY_EN));
    }

    /** 2026年10月15日, 15 Oct 2026. */
    static String date(LocalDate date) {
        return date.format(chosen(DATE_ZH, DATE_EN));
    }

    /** 10月15日, 15 Oct. */
    static String shortDate(LocalDate date) {
        return date.format(chosen(SHORT_ZH, SHORT_EN));
    }

    static String words(YearMonth month) {
        return month.format(chosen(MONTH_ZH, MONTH_EN));
    }

    static String time(LocalTime time) {
        return time.format(TIME);
    }

    static String dayAndTime(LocalDateTime at) {
        return day(at.toLocalDate()) + " " + time(at.toLocalTime());
    }

    static String dayAndTime(Instant at) {
        return dayAndTime(inChina(at));
    }

    static String day(Instant at) {
        return day(inChina(at).toLocalDate());
    }

    static String date(Instant at) {
        return date(inChina(at).toLocalDate());
    }

    /** For the {@code datetime} attribute. */
    static String iso(Instant at) {
        return inChina(at).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private static LocalDateTime inChina(Instant at) {
        return LocalDateTime.ofInstant(at, CivilTime.ZONE);
    }

    private static DateTimeFormatter chosen(DateTimeFormatter zh, DateTimeFormatter en) {
        return CurrentVisit.now().language() == Language.ZH ? zh : en;
    }
}
