package org.sunshinegov.kernel.platform.register;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.PersonRegisteredV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;
import org.sunshinegov.kernel.platform.store.Sql;

/** Keeps the service's copy of members of staff. */
@Singleton
class PersonRegisteredConsumer implements Hears<PersonRegisteredV1> {

    private static final String KEEP = """
            insert into register_person (id, account, name_zh, name_en, active) values ($1, $2, $3, $4, $5)
            on conflict (id) do update set account = excluded.account, name_zh = excluded.name_zh,
                name_en = excluded.name_en, active = excluded.active""";

    @Override
    public Class<PersonRegisteredV1> type() {
        return PersonRegisteredV1.class;
    }

    @Override
    public Uni<Void> hear(PersonRegisteredV1 event, Heard heard) {
        return Sql.update(KEEP, event.personId(), event.account(), event.nameZh(), event.nameEn(), event.active())
                .replaceWithVoid();
    }
}
