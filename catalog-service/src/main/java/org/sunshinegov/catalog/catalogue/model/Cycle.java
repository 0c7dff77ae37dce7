package org.sunshinegov.catalog.catalogue.model;

import java.time.LocalDate;

/** How often a recurring matter recurs. */
public enum Cycle {
    MONTHLY(1, "每月", "Monthly"),
    QUARTERLY(3, "每季度", "Quarterly"),
    HALF_YEARLY(6, "每半年", "Half-yearly"),
    YEARLY(12, "每年", "Yearly");

    private final int months;
    private final String zh;
    private final String en;

    Cycle(int months, String zh, String en) {
        this.months = months;
        this.zh = zh;
        this.en = en;
    }

    public int months() {
        return months;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The first day of the period a day lies in. */
    public LocalDate begin(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    public LocalDate lastDay(LocalDate day) {
        return begin(day).plusMonths(months).minusDays(1);
    }
}
