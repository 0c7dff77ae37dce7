package org.sunshinegov.catalog.register;

import org.jboss.resteasy.reactive.RestForm;

/** What was typed about an organisation. */
public class OrganisationTyped {

    @RestForm
    String kind;

    @RestForm
    String code;

    @RestForm
    String parent;

    @RestForm
    String nameZh;

    @RestForm
    String nameEn;

    @RestForm
    String address;

    @RestForm
    String postcode;

    @RestForm
    String officeHours;

    @RestForm
    String phone;

    @RestForm
    String email;

    @RestForm
    String functions;

    @RestForm
    String documentMark;

    /** Not typed, but kept as it is when a unit changes; a new one is in use. */
    @RestForm
    String active;

    /** {@code parent}: the code of the organisation above; null for the district. */
    static OrganisationTyped of(OrganisationView unit, String parent) {
        OrganisationTyped typed = new OrganisationTyped();
        typed.parent = parent;
        typed.nameZh = unit.nameZh();
        typed.nameEn = unit.nameEn();
        typed.address = unit.address();
        typed.postcode = unit.postcode();
        typed.officeHours = unit.officeHours();
        typed.phone = unit.phone();
        typed.email = unit.email();
        typed.functions = unit.functions();
        typed.documentMark = unit.documentMark();
        return typed;
    }

    OrganisationForm form() {
        return new OrganisationForm(
                kind,
                code,
                parent,
                nameZh,
                nameEn,
                address,
                postcode,
                officeHours,
                phone,
                email,
                functions,
                documentMark,
                active == null || Boolean.parseBoolean(active));
    }

    public String getKind() {
        return kind;
    }

    public String getCode() {
        return code;
    }

    public String getParent() {
        return parent;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public String getAddress() {
        return address;
    }

    public String getPostcode() {
        return postcode;
    }

    public String getOfficeHours() {
        return officeHours;
    }

    public String getPhone() {
        return phone;
    }

    public String getEmail() {
        return email;
    }

    public String getFunctions() {
        return functions;
    }

    public String getDocumentMark() {
        return documentMark;
    }
}
