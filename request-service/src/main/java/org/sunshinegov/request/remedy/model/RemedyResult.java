package org.sunshinegov.request.remedy.model;

/** How a remedy ended, in the columns of part 4 of the annual report. */
public enum RemedyResult {
    UPHELD("结果维持", "Upheld"),
    CORRECTED("结果纠正", "Corrected"),
    OTHER("其他结果", "Other result");

    private final String zh;
    private final String en;

    RemedyResult(String zh, String en) {
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
