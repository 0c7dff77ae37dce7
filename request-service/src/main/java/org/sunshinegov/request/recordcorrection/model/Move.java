package org.sunshinegov.request.recordcorrection.model;

/** What can be done to it. */
public enum Move {
    DECIDE("作出处理", "Decide"),
    TRANSFER("转送有权更正的机关", "Transfer it to the authority that may correct it"),
    WITHDRAW("撤回", "Withdraw");

    private final String zh;
    private final String en;

    Move(String zh, String en) {
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
