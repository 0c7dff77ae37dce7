package org.sunshinegov.request.numbering;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;
import org.sunshinegov.kernel.platform.store.Sql;

/** Keeps the marks of units for the numbers of their documents; what was numbered before keeps its number. */
@Singleton
class DocumentMarkConsumer implements Hears<OrganisationRegisteredV1> {

    private static final String KEEP = """
            insert into unit_mark (organisation_id, mark) values ($1, $2)
            on conflict (organisation_id) do update set mark = excluded.mark""";

    @Override
    public Class<OrganisationRegisteredV1> type() {
        return OrganisationRegisteredV1.class;
    }

    @Override
    public Uni<Void> hear(OrganisationRegisteredV1 unit, Heard heard) {
        return unit.documentMark() == null
                ? Sql.update("delete from unit_mark where organisation_id = $1", unit.organisationId())
                        .replaceWithVoid()
                : Sql.update(KEEP, unit.organisationId(), unit.documentMark()).replaceWithVoid();
    }
}
