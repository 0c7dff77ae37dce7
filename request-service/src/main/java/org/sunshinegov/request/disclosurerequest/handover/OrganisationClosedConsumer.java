package org.sunshinegov.request.disclosurerequest.handover;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Hears;

/** A unit that was merged, split or closed hands over what it has in hand. */
@Singleton
class OrganisationClosedConsumer implements Hears<OrganisationRegisteredV1> {

    private final HandOverCommands commands;

    OrganisationClosedConsumer(HandOverCommands commands) {
        this.commands = commands;
    }

    @Override
    public Class<OrganisationRegisteredV1> type() {
        return OrganisationRegisteredV1.class;
    }

    @Override
    public Uni<Void> hear(OrganisationRegisteredV1 organisation, Heard heard) {
        return organisation.closedOn() == null ? Uni.createFrom().voidItem() : commands.open(organisation);
    }
}
