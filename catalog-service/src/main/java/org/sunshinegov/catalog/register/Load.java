package org.sunshinegov.catalog.register;

import java.util.List;

/** Many entries at once: all of them are taken, or none. What is in the register already is changed or left as it is. */
record Load(List<OrganisationForm> organisations, List<PersonForm> people, List<AppointmentForm> appointments) {

    Load {
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        people = people == null ? List.of() : List.copyOf(people);
        appointments = appointments == null ? List.of() : List.copyOf(appointments);
    }
}
