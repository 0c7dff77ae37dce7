package org.sunshinegov.request.recordcorrection.model;

/** What comes of it (article 41): it is corrected, it is found accurate, or another authority may correct it. */
public enum Result {
    CORRECTED("予以更正", "Corrected"),
    NOT_CORRECTED("不予更正", "Not corrected"),
    REFERRED("告知向有权更正的行政机关提出", "Referred to the authority that may correct it");

    private final String zh;
    private final String en;

    Result(String zh, String en) {
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
