package org.sunshinegov.kernel.platform.register;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.AppointmentMadeV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;
import org.sunshinegov.kernel.platform.store.Sql;

/** Keeps the service's copy of appointments; a revoked one ends here the moment it is heard. */
@Singleton
class AppointmentMadeConsumer implements Hears<AppointmentMadeV1> {

    private static final String KEEP = """
            insert into register_appointment
                (id, person_id, role, organisation_id, section_id, valid_from, valid_until, acting_for)
            values ($1, $2, $3, $4, cast($5 as uuid), $6, cast($7 as date), cast($8 as uuid))
            on conflict (id) do update set person_id = excluded.person_id, role = excluded.role,
                organisation_id = excluded.organisation_id, section_id = excluded.section_id,
                valid_from = excluded.valid_from, valid_until = excluded.valid_until, acting_for = excluded.acting_for""";

    @Override
    public Class<AppointmentMadeV1> type() {
        return AppointmentMadeV1.class;
    }

    @Override
    public Uni<Void> hear(AppointmentMadeV1 event, Heard heard) {
        return Sql.update(
                        KEEP,
                        event.appointmentId(),
                        event.personId(),
                        event.role().code(),
                        event.organisationId(),
                        event.sectionId(),
                        event.from(),
                        event.until(),
                        event.actingFor())
                .replaceWithVoid();
    }
}
