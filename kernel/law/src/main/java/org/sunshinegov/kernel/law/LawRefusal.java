package org.sunshinegov.kernel.law;

/** What the calendar, a clock or a policy refuses: a code for machines, a sentence in Chinese and English for people. */
public abstract class LawRefusal extends RuntimeException {

    private final String code;
    private final String zh;
    private final String en;

    protected LawRefusal(String code, String zh, String en) {
        super(code + ": " + en);
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
