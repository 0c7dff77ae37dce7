package org.sunshinegov.catalog.register;

import java.util.UUID;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.catalog.register.model.Contact;
import org.sunshinegov.catalog.register.model.DistrictRegister;
import org.sunshinegov.catalog.register.model.Organisation;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;

/**
 * An organisation as it is entered.
 *
 * @param parent the code of the organisation above; none for the district
 * @param documentMark the head of its document numbers (机关代字); may be left out
 * @param active left out means yes
 */
record OrganisationForm(
        String kind,
        String code,
        String parent,
        String nameZh,
        String nameEn,
        String address,
        String postcode,
        String officeHours,
        String phone,
        String email,
        String functions,
        String documentMark,
        Boolean active) {

    Organisation read(UUID id, DistrictRegister register) {
        Fields fields = new Fields();
        Organisation organisation = new Organisation(
                id,
                parent(fields, register),
                fields.oneOf("kind", OrganisationKind.class, kind),
                fields.required("code", code, 32),
                fields.required("nameZh", nameZh, 100),
                fields.required("nameEn", nameEn, 200),
                fields.optional("documentMark", documentMark, 10),
                contact(fields),
                active == null || active,
                null);
        fields.refuseFaults();
        return organisation;
    }

    private UUID parent(Fields fields, DistrictRegister register) {
        String above = fields.optional("parent", parent, 32);
        if (above == null) {
            return null;
        }
        return register.organisation(above).map(Organisation::id).orElseGet(() -> {
            fields.fault("parent", "上级机构未登记", "the parent is not registered");
            return null;
        });
    }

    private Contact contact(Fields fields) {
        return new Contact(
                fields.optional("address", address, 200),
                fields.optional("postcode", postcode, 10),
                fields.optional("officeHours", officeHours, 200),
                fields.optional("phone", phone, 50),
                fields.optional("email", email, 100),
                fields.optional("functions", functions, 2000));
    }
}
