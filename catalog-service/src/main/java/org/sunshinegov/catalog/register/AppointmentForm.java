package org.sunshinegov.catalog.register;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.catalog.register.model.Appointment;
import org.sunshinegov.catalog.register.model.Approval;
import org.sunshinegov.catalog.register.model.DistrictRegister;
import org.sunshinegov.catalog.register.model.Organisation;
import org.sunshinegov.catalog.register.model.Person;
import org.sunshinegov.kernel.contracts.Role;

/**
 * An appointment as entered: people by account, organisations by code, the role by its code ({@code disclosure-officer}).
 *
 * @param section none for the whole unit
 * @param from none means today
 * @param until the last day; none means without end
 * @param actingFor the account of the colleague acted for
 */
record AppointmentForm(
        String account,
        String role,
        String organisation,
        String section,
        LocalDate from,
        LocalDate until,
        String actingFor) {

    Appointment read(UUID id, DistrictRegister register, LocalDate today) {
        Fields fields = new Fields();
        Appointment appointment = new Appointment(
                id,
                person(fields, "account", fields.required("account", account, 64), register),
                role(fields),
                organisation(fields, "organisation", fields.required("organisation", organisation, 32), register),
                organisation(fields, "section", fields.optional("section", section, 32), register),
                from == null ? today : from,
                until,
                person(fields, "actingFor", fields.optional("actingFor", actingFor, 64), register),
                Approval.WAITING);
        fields.refuseFaults();
        return appointment;
    }

    private Role role(Fields fields) {
        String name = role == null
                ? null
                : role.strip().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return fields.oneOf("role", Role.class, name);
    }

    private static UUID person(Fields fields, String field, String account, DistrictRegister register) {
        Optional<Person> person = account == null ? Optional.empty() : register.person(account);
        fields.faultIf(account != null && person.isEmpty(), field, "该账号未登记", "this account is not registered");
        return person.map(Person::id).orElse(null);
    }

    private static UUID organisation(Fields fields, String field, String code, DistrictRegister register) {
        Optional<Organisation> found = code == null ? Optional.empty() : register.organisation(code);
        fields.faultIf(code != null && found.isEmpty(), field, "该代码未登记", "this code is not registered");
        return found.map(Organisation::id).orElse(null);
    }
}
