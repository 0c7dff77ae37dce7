package org.sunshinegov.catalog.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.sunshinegov.catalog.register.model.Person;
import org.sunshinegov.kernel.platform.store.AggregateRow;

@Entity(name = "Person")
@Table(name = "person")
class PersonRow extends AggregateRow {

    String account;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    boolean active;

    Person person() {
        return new Person(id, account, nameZh, nameEn, active);
    }

    /** {@code registeredBy}: the district, which keeps the register of people. */
    PersonRow is(Person person, UUID registeredBy) {
        id = person.id();
        organisationId = registeredBy;
        account = person.account();
        nameZh = person.nameZh();
        nameEn = person.nameEn();
        active = person.active();
        return this;
    }
}
