package org.sunshinegov.catalog.catalogue.model;

/** Which of the five phases of government work an entry belongs to (五公开, R-040). */
public enum FivePhase {
    DECISION("决策公开", "Decision"),
    EXECUTION("执行公开", "Execution"),
    MANAGEMENT("管理公开", "Management"),
    SERVICE("服务公开", "Service"),
    RESULT("结果公开", "Result");

    private final String zh;
    private final String en;

    FivePhase(String zh, String en) {
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
