package org.sunshinegov.request.disclosurerequest.model;

/** The six columns of part 3 of the annual report (domain 4.7). */
public enum ApplicantType {
    NATURAL_PERSON("自然人", "Natural person"),
    COMMERCIAL_ENTERPRISE("商业企业", "Commercial enterprise"),
    RESEARCH_INSTITUTION("科研机构", "Research institution"),
    PUBLIC_WELFARE_ORGANISATION("社会公益组织", "Public welfare organisation"),
    LEGAL_SERVICE_BODY("法律服务机构", "Legal service body"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    ApplicantType(String zh, String en) {
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
