package org.sunshinegov.request.disclosurerequest.model;

/** Why a draft went back to its handler. */
public enum ReturnCause {
    REVIEW_REJECTED("审查不予通过", "The review rejected it"),
    NOT_PUBLIC("当场答复的内容不是已经公开的信息", "What was to be answered on the spot is not public"),
    CERTIFICATE_NOT_VALID("证书与答复内容不符", "The certificate does not cover this content"),
    CERTIFICATE_EXPIRED("审查证书已过有效期，须重新审查", "The certificate has expired; it needs a new review"),
    CERTIFICATE_REVOKED("审查证书已被撤销", "The certificate was revoked"),
    OUTCOME_MUST_BE_PARTIAL("审查结论为区分处理，答复类型应为部分公开", "The verdict is partial, so must the outcome be"),
    LEGAL_OBJECTION("法制审核退回", "The legal reviewer objects"),
    HANDED_OVER("单位变动，移交承接单位重新拟写", "Handed over to the unit's successor, which drafts anew"),
    TAKEN_BACK("承办人撤回", "Taken back by its drafter");

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
