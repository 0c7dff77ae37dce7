package org.sunshinegov.kernel.law.calendar;

/** One fault of a calendar document: where it stands (0: in the calendar it is added to) and what it is. */
public record Contradiction(int line, Cause cause, String detail) {

    /** What can be wrong with a line. */
    public enum Cause {
        WRONG_HEADER("表头应为 " + CalendarParser.HEADER, "the header must be " + CalendarParser.HEADER),
        WRONG_COLUMNS("应有五列", "five columns are expected"),
        IMPOSSIBLE_DATE("日期不存在或格式不是年-月-日", "not a date of the form year-month-day"),
        UNKNOWN_KIND("类型只能是 OFF 或 WORK", "the kind must be OFF or WORK"),
        NO_HOLIDAY("未写节日名称", "the holiday has no name"),
        NO_NOTICE("未写通知文号", "the notice is missing"),
        OUT_OF_ORDER("未按生效日期、日期先后排列", "not in order of effectiveFrom and date"),
        OFF_AND_WORK("同一通知中同一天既放假又上班", "the same notice says OFF and WORK for this day"),
        REPEATED("同一通知中同一天重复", "the same notice names this day twice"),
        MAKE_UP_ON_WORKING_DAY("该日本来就是工作日，不能是调休上班日", "already a working day, so it cannot be a make-up day"),
        TOLD_AFTERWARDS("通知晚于该日，不能改变已过去的日子", "the notice is later than the day it changes"),
        NOT_YET_TOLD("生效日期晚于今天", "effectiveFrom lies ahead"),
        HOLIDAY_MISSING("该年度安排不完整，缺少法定节假日", "this year is not whole, a public holiday is missing"),
        TOO_LONG("内容过长", "too long"),
        YEAR_MISSING("与上一年度之间缺少整年安排", "a whole year is missing before this one"),
        EMPTY("没有任何日期", "no day at all");

        private final String zh;
        private final String en;

        Cause(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }
    }

    public String zh() {
        return "%s：%s%s"
                .formatted(line == 0 ? "现行日历" : "第" + line + "行", cause.zh, detail.isEmpty() ? "" : "（" + detail + "）");
    }

    public String en() {
        return "%s: %s%s"
                .formatted(
                        line == 0 ? "calendar in force" : "line " + line,
                        cause.en,
                        detail.isEmpty() ? "" : " (" + detail + ")");
    }
}
