package org.sunshinegov.review.confidentialityreview.model;

/** What the disclosure officer examines one by one; yes means clear. */
public enum CheckPoint {
    STATE_SECRET("不涉及国家秘密", "No state secret"),
    TRADE_SECRET("不涉及商业秘密，或者权利人已经同意", "No trade secret, or its holder consents"),
    PRIVACY("不涉及个人隐私，或者权利人已经同意", "No personal privacy, or the person consents"),
    WORK_SECRET("不涉及工作秘密", "No work secret"),
    SECURITY_STABILITY("不危及国家安全、公共安全、经济安全和社会稳定", "No danger to security and stability"),
    MARKS("正文和附件没有密级标志", "No secrecy mark in text or attachments");

    private final String zh;
    private final String en;

    CheckPoint(String zh, String en) {
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
