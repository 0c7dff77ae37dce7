package org.sunshinegov.request.disclosurerequest.model;

/** How a request came in; Decree 711 article 31 ties the receipt date to it. */
public enum Channel {
    INTERNET("互联网", "Internet"),
    COUNTER("当面提交", "Counter"),
    ORAL("口头提出", "Oral"),
    REGISTERED_MAIL("挂号信、特快专递", "Registered mail"),
    ORDINARY_MAIL("平信", "Ordinary mail"),
    FAX("传真", "Fax");

    private final String zh;
    private final String en;

    Channel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether the receipt date waits until both sides have confirmed (article 31: internet, fax, ordinary mail). */
    public boolean needsConfirmation() {
        return this == INTERNET || this == FAX || this == ORDINARY_MAIL;
    }
}
