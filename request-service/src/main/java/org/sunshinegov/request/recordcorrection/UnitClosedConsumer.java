package org.sunshinegov.request.recordcorrection;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** What a closed unit still had to examine, its first successor examines. */
@Singleton
class UnitClosedConsumer implements Hears<OrganisationRegisteredV1> {

    private final RecordCorrectionCommands commands;

    UnitClosedConsumer(RecordCorrectionCommands commands) {
        this.commands = commands;
    }

    @Override
    public Class<OrganisationRegisteredV1> type() {
        return OrganisationRegisteredV1.class;
    }

    @Override
    public Uni<Void> hear(OrganisationRegisteredV1 unit, Heard heard) {
        return unit.closedOn() == null
                ? Uni.createFrom().voidItem()
                : commands.succeed(unit.organisationId(), unit.successorIds().get(0));
    }
}
