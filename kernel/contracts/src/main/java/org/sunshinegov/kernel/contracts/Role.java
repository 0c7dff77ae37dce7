package org.sunshinegov.kernel.contracts;

import java.util.Locale;

/** What a person may be appointed to (domain 2.4, 7). The code on the wire is the name in lower case with hyphens. */
public enum Role {
    DRAFTER("拟稿人", "Drafter"),
    SECTION_HEAD("科室负责人", "Section head"),
    LEADER_IN_CHARGE("分管领导", "Leader in charge"),
    UNIT_HEAD("主要领导", "Unit head"),
    DISCLOSURE_OFFICER("信息公开工作人员", "Disclosure officer"),
    /** The head of the unit's disclosure body, whose consent art 33 of Decree 711 asks for an extension. */
    DISCLOSURE_BODY_HEAD("公开工作机构负责人", "Head of the disclosure body"),
    COUNTER_OFFICER("窗口工作人员", "Counter officer"),
    DISTRICT_OFFICE("区政务公开办", "District disclosure office"),
    LEADING_GROUP("领导小组", "Leading group"),
    SECRECY_BUREAU("保密局", "Secrecy bureau"),
    LEGAL_AFFAIRS("法制机构", "Legal affairs"),
    EFFICIENCY_OFFICE("效能办", "Efficiency office"),
    SUPERVISION_BODY("监察机关", "Supervision body"),
    PUBLICITY_DEPARTMENT("宣传部", "Publicity department"),
    ARCHIVES_LIBRARY("档案馆、图书馆", "Archives and library"),
    SYSTEM_ADMIN("系统管理员", "System administrator"),
    SECURITY_ADMIN("安全管理员", "Security administrator"),
    AUDIT_ADMIN("审计管理员", "Audit administrator");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
