package org.sunshinegov.catalog.informationitem.model;

/** Why an item went back to its drafter. */
public enum ReturnCause {
    REVIEW_RETURNED("审查退回", "Returned by the review"),
    REVIEW_DENIED("新版本审查结论为不予公开", "The review denied the new version"),
    CERTIFICATE_NOT_VALID("证书与送审内容不符", "The certificate does not cover this content"),
    CERTIFICATE_EXPIRED("证书已过有效期", "The certificate has expired"),
    CERTIFICATE_REVOKED("审查证书已被撤销", "The certificate was revoked"),
    TAKEN_BACK("拟稿人撤回", "Taken back by its drafter"),
    ATTRIBUTE_RETURNED("公开属性退回", "The attribute was returned");

    private final String zh;
    private final String en;

    ReturnCause(String zh, String en) {
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
