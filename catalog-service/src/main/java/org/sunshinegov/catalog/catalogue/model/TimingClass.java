package org.sunshinegov.catalog.catalogue.model;

/** By when what falls under an entry has to be published (policy.timing.class; ). */
public enum TimingClass {
    RECURRING_QUARTERLY_PLUS_10CD("每季度结束后10日内", "Within 10 days after each quarter"),
    PHASED_WITHIN_7CD_BEFORE("阶段性工作开始前一周内", "Within the week before a phase starts"),
    PROMPT("及时公开", "Promptly"),
    PERIODIC_CUSTOM("定期公开", "Periodically"),
    WITHIN_20WD("形成或者变更之日起20个工作日内", "Within 20 working days");

    private final String zh;
    private final String en;

    TimingClass(String zh, String en) {
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
