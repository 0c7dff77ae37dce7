package org.sunshinegov.catalog.register;

import java.util.UUID;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.catalog.register.model.Person;

/** A member of staff as entered; {@code active} left out means yes. */
record PersonForm(String account, String nameZh, String nameEn, Boolean active) {

    Person read(UUID id) {
        Fields fields = new Fields();
        Person person = new Person(
                id,
                fields.required("account", account, 64),
                fields.required("nameZh", nameZh, 50),
                fields.required("nameEn", nameEn, 100),
                active == null || active);
        fields.refuseFaults();
        return person;
    }
}
