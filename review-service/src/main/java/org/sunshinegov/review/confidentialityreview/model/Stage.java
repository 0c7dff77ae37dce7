package org.sunshinegov.review.confidentialityreview.model;

/** The stages in their fixed order; the second person only where something is withheld. */
public enum Stage {
    DRAFTER("拟稿人", "Drafter"),
    LEADER_IN_CHARGE("分管领导", "Leader in charge"),
    DISCLOSURE_OFFICER("信息公开工作人员", "Disclosure officer"),
    SECOND_PERSON("复核人", "Second person");

    private final String zh;
    private final String en;

    Stage(String zh, String en) {
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
