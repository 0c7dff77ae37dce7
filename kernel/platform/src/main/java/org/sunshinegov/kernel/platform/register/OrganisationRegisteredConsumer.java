package org.sunshinegov.kernel.platform.register;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;
import org.sunshinegov.kernel.platform.store.Sql;

/** Keeps the service's copy of organisations. */
@Singleton
class OrganisationRegisteredConsumer implements Hears<OrganisationRegisteredV1> {

    private static final String KEEP = """
            insert into register_organisation (id, parent_id, kind, code, name_zh, name_en, active)
            values ($1, cast($2 as uuid), $3, $4, $5, $6, $7)
            on conflict (id) do update set parent_id = excluded.parent_id, kind = excluded.kind, code = excluded.code,
                name_zh = excluded.name_zh, name_en = excluded.name_en, active = excluded.active""";

    @Override
    public Class<OrganisationRegisteredV1> type() {
        return OrganisationRegisteredV1.class;
    }

    @Override
    public Uni<Void> hear(OrganisationRegisteredV1 event, Heard heard) {
        return Sql.update(
                        KEEP,
                        event.organisationId(),
                        event.parentId(),
                        event.kind().name(),
                        event.code(),
                        event.nameZh(),
                        event.nameEn(),
                        event.active())
                .replaceWithVoid();
    }
}
