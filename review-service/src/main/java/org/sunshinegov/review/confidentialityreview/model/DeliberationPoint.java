package org.sunshinegov.review.confidentialityreview.model;

/** What is deliberated before anything is published: focus and content, substance. */
public enum DeliberationPoint {
    SCOPE("公开范围符合规定", "The scope complies"),
    FORM("公开形式符合规定", "The form complies"),
    TIME_LIMIT("公开时限符合规定", "The time limit complies"),
    PROCEDURE("公开程序符合规定", "The procedure complies"),
    ACCURACY("内容准确", "Accurate"),
    AUTHORITY("内容权威", "Authoritative"),
    COMPLETENESS("内容完整", "Complete"),
    TIMELINESS("内容及时", "Timely"),
    FAIRNESS("内容的形成公正、合理", "Produced fairly and reasonably"),
    DECISION_PROCESS("决策过程民主、科学", "Decided in a democratic and scientific way"),
    CREDIBILITY("结果真实、可信", "The result is true and credible");

    private final String zh;
    private final String en;

    DeliberationPoint(String zh, String en) {
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
