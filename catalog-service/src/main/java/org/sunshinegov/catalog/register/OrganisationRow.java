package org.sunshinegov.catalog.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.sunshinegov.catalog.register.model.Closing;
import org.sunshinegov.catalog.register.model.Contact;
import org.sunshinegov.catalog.register.model.Organisation;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.store.AggregateRow;

@Entity(name = "Organisation")
@Table(name = "organisation")
class OrganisationRow extends AggregateRow {

    @Column(name = "parent_id")
    UUID parentId;

    @Enumerated(EnumType.STRING)
    OrganisationKind kind;

    String code;

    @Column(name = "name_zh")
    String nameZh;

    @Column(name = "name_en")
    String nameEn;

    @Column(name = "document_mark")
    String documentMark;

    String address;
    String postcode;

    @Column(name = "office_hours")
    String officeHours;

    String phone;
    String email;
    String functions;
    boolean active;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Closing closing;

    Organisation organisation() {
        Contact contact = new Contact(address, postcode, officeHours, phone, email, functions);
        return new Organisation(id, parentId, kind, code, nameZh, nameEn, documentMark, contact, active, closing);
    }

    OrganisationRow is(Organisation organisation) {
        id = organisation.id();
        organisationId = organisation.id();
        parentId = organisation.parentId();
        kind = organisation.kind();
        code = organisation.code();
        nameZh = organisation.nameZh();
        nameEn = organisation.nameEn();
        documentMark = organisation.documentMark();
        address = organisation.contact().address();
        postcode = organisation.contact().postcode();
        officeHours = organisation.contact().officeHours();
        phone = organisation.contact().phone();
        email = organisation.contact().email();
        functions = organisation.contact().functions();
        active = organisation.active();
        closing = organisation.closing();
        return this;
    }
}
