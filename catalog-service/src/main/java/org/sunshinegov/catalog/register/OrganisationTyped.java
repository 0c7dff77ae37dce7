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
                true);
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
