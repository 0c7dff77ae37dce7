package org.sunshinegov.review.confidentialityreview.model;

/** Why a certificate is taken back (6.3); the name is told to others. */
public enum RevocationCause {
    LATE_CLASSIFICATION("审查后被确定为国家秘密", "Classified after the review"),
    CONCLUSION_WRONG("审查结论有误", "The conclusion was wrong"),
    WITHHOLDING_INCOMPLETE("应当不公开的内容未全部遮盖", "Not everything that must be withheld is covered"),
    BASIS_CHANGED("审查依据的规定或者事实已经变化", "The rules or facts it rests on have changed");

    private final String zh;
    private final String en;

    RevocationCause(String zh, String en) {
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
