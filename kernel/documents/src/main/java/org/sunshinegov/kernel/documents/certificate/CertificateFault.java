package org.sunshinegov.kernel.documents.certificate;

import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Precisely what is wrong with a certificate for a release. */
public enum CertificateFault {
    BAD_SIGNATURE("certificate-bad-signature", "审查证书的签名不成立。", "The signature of the review certificate does not hold."),
    UNKNOWN_KEY("certificate-unknown-key", "审查证书由未知的密钥签署。", "The review certificate is signed by an unknown key."),
    OTHER_SUBJECT("certificate-other-subject", "审查证书属于另一事项。", "The review certificate was given for another subject."),
    OTHER_ORGANISATION(
            "certificate-other-organisation",
            "审查证书属于另一单位。",
            "The review certificate was given to another organisation."),
    OTHER_VERSION(
            "certificate-other-version",
            "审查后内容版本已经变更，须重新审查。",
            "The review certificate was given for another version; it needs a new review."),
    PART_CHANGED(
            "certificate-part-changed",
            "审查后材料“%s”已被更改，须重新审查。",
            "Part '%s' has changed since the review; it needs a new review."),
    PART_MISSING("certificate-part-missing", "缺少经审查的材料“%s”。", "Part '%s', which was reviewed, is missing."),
    PART_NOT_COVERED("certificate-part-not-covered", "材料“%s”未经审查。", "Part '%s' is not covered by the review."),
    EXPIRED("certificate-expired", "审查证书已过有效期，须重新审查。", "The review certificate has expired; it needs a new review."),
    REVOKED("certificate-revoked", "审查证书已被撤销。", "The review certificate has been revoked.");

    private final String code;
    private final String zh;
    private final String en;

    CertificateFault(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public String code() {
        return code;
    }

    public boolean isReasonOf(Refusal refusal) {
        return code.equals(refusal.code());
    }

    Refusal refusal() {
        return Refusal.conflict(code, zh, en);
    }

    Refusal refusal(String part) {
        return Refusal.conflict(code, zh.formatted(part), en.formatted(part)).with("part", part);
    }
}
