package org.sunshinegov.catalog.register;

import org.jboss.resteasy.reactive.RestForm;

/** What was typed about a person. */
public class PersonTyped {

    @RestForm
    String account;

    @RestForm
    String nameZh;

    @RestForm
    String nameEn;

    PersonForm form() {
        return new PersonForm(account, nameZh, nameEn, true);
    }

    public String getAccount() {
        return account;
    }

    public String getNameZh() {
        return nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }
}
