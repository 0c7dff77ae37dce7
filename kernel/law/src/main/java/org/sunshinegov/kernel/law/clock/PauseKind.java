package org.sunshinegov.kernel.law.clock;

/** Why days are not counted. */
public enum PauseKind {
    THIRD_PARTY("征求第三方意见", "consultation of a third party", "政府信息公开条例第三十三条"),
    AGENCY("征求其他机关意见", "consultation of another agency", "政府信息公开条例第三十三条"),
    FORCE_MAJEURE("不可抗力中止", "suspension for force majeure", "书面通知的期限中止");

    private final String zh;
    private final String en;
    private final String basis;

    PauseKind(String zh, String en, String basis) {
        this.zh = zh;
        this.en = en;
        this.basis = basis;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public String basis() {
        return basis;
    }
}
