package org.sunshinegov.catalog.informationitem.model;

/** The legal grounds on which a published item is taken down; told to others as its name. */
public enum WithdrawalCause {
    LEAK("涉及不应公开的内容", "It should not have been disclosed"),
    DECISION_REVOKED("所载决定被变更、撤销或者确认违法", "The decision in it was changed, revoked or found unlawful"),
    PERSONAL_RIGHTS("侵害他人合法权益", "It infringes the rights of others"),
    CONTENT_WRONG("内容有重大错误", "Its content is seriously wrong");

    private final String zh;
    private final String en;

    WithdrawalCause(String zh, String en) {
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
