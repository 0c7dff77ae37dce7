package org.sunshinegov.kernel.contracts.reference;

/** The kinds of organisation in a district (domain 2.1). A section belongs to the unit that is its parent. */
public enum OrganisationKind {
    DISTRICT,
    DEPARTMENT,
    SUBDISTRICT,
    STATION,
    COMMUNITY,
    PUBLIC_ENTERPRISE,
    SECTION
}
