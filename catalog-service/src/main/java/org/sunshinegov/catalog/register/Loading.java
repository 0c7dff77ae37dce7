package org.sunshinegov.catalog.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.catalog.register.model.Appointment;
import org.sunshinegov.catalog.register.model.Organisation;
import org.sunshinegov.catalog.register.model.Person;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Enters a load row by row and names what is wrong in each; one faulty row and nothing is entered. */
final class Loading {

    private final OpenRegister open;
    private final Fields fields = new Fields();
    private final Map<String, UUID> organisations = new LinkedHashMap<>();
    private final Map<String, UUID> people = new LinkedHashMap<>();

    private final List<UUID> waiting = new ArrayList<>();
    private final boolean approved;

    private Loading(OpenRegister open, boolean approved) {
        this.open = open;
        this.approved = approved;
    }

    /** {@code approved}: its appointments need nobody's approval. */
    static Loaded into(OpenRegister open, Load load, LocalDate today, boolean approved) {
        Loading loading = new Loading(open, approved);
        loading.each("organisations", load.organisations(), loading::enter);
        loading.each("people", load.people(), form -> loading.enter(form, today));
        loading.each("appointments", load.appointments(), form -> loading.enter(form, today));
        loading.fields.refuseFaults();
        return new Loaded(loading.organisations, loading.people, open.entries().size(), loading.waiting);
    }

    private <F> void each(String array, List<F> forms, Consumer<F> entering) {
        for (int row = 0; row < forms.size(); row++) {
            try {
                entering.accept(forms.get(row));
            } catch (Refusal refused) {
                fields.take(array + "[" + row + "]", refused);
            }
        }
    }

    private void enter(OrganisationForm form) {
        UUID id = open.register()
                .organisation(form.code() == null ? "" : form.code().strip())
                .map(Organisation::id)
                .orElseGet(UUID::randomUUID);
        Organisation organisation = form.read(id, open.register());
        open.enter(organisation);
        organisations.put(organisation.code(), id);
    }

    private void enter(PersonForm form, LocalDate today) {
        UUID id = open.register()
                .person(form.account() == null ? "" : form.account().strip())
                .map(Person::id)
                .orElseGet(UUID::randomUUID);
        Person person = form.read(id);
        open.enter(person, today);
        people.put(person.account(), id);
    }

    private void enter(AppointmentForm form, LocalDate today) {
        Appointment read = form.read(UUID.randomUUID(), open.register(), today);
        Appointment wanted = approved ? read.approved() : read;
        Optional<Appointment> known = open.register().sameAs(wanted);
        if (!known.orElse(wanted).hasEffect()) {
            waiting.add(known.orElse(wanted).id());
        }
        if (known.isEmpty()) {
            open.enter(wanted);
        } else if (wanted.until() != null && !wanted.until().equals(known.get().until())) {
            open.keep(open.register().end(known.get().id(), wanted.until(), today));
        }
    }
}
