package org.sunshinegov.catalog.informationitem.model;

/** The state names of domain 6.1, derived from the phase; shown to people and told to other services. */
public enum State {
    DRAFT("草稿", "Draft"),
    ATTRIBUTE_PROPOSED("公开属性待确认", "Attribute proposed"),
    UNDER_CONFIDENTIALITY_REVIEW("审查中", "Under review"),
    APPROVED("审查通过，待发布", "Approved"),
    PUBLISHED("已发布", "Published"),
    WITHHELD("不予公开", "Withheld"),
    ON_REQUEST_ONLY("依申请公开", "On request only"),
    WITHDRAWN("已撤回", "Withdrawn"),
    DISCARDED("已废弃", "Discarded");

    private final String zh;
    private final String en;

    State(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Whether somebody in the unit still has to do something with it. */
    public boolean open() {
        return compareTo(PUBLISHED) < 0;
    }
}
