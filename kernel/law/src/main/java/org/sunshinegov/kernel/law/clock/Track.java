package org.sunshinegov.kernel.law.clock;

/** The statutory period, and the stricter one the unit has promised beside it. */
public enum Track {
    STATUTORY("法定", "statutory"),
    COMMITTED("承诺", "committed");

    private final String zh;
    private final String en;

    Track(String zh, String en) {
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
