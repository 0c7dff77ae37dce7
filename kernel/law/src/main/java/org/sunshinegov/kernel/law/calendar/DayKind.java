package org.sunshinegov.kernel.law.calendar;

/** Why a day counts or does not. */
public enum DayKind {
    WORKING_DAY(true, "工作日", "working day"),
    MAKE_UP_DAY(true, "调休上班日", "make-up working day"),
    WEEKEND(false, "周末", "weekend"),
    HOLIDAY(false, "节假日", "public holiday"),
    LOCAL_CLOSURE(false, "本地放假或停办", "local holiday or closure");

    private final boolean working;
    private final String zh;
    private final String en;

    DayKind(boolean working, String zh, String en) {
        this.working = working;
        this.zh = zh;
        this.en = en;
    }

    public boolean working() {
        return working;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
