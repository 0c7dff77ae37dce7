package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;

/** The way of an item to review, to the public, and back. */
@Path(ItemCommands.API + "/{id}")
@Cancellable(false)
class ReleaseResource {

    private final ReviewCommands reviews;
    private final PublicationCommands publications;
    private final Caller caller;

    ReleaseResource(ReviewCommands reviews, PublicationCommands publications, Caller caller) {
        this.reviews = reviews;
        this.publications = publications;
        this.caller = caller;
    }

    @PUT
    @Path("/submission")
    @ResponseStatus(204)
    public Uni<Void> submit(UUID id, @RestHeader("If-Match") Version seen) {
        return reviews.submit(caller.signedIn().requireStaff(), id, Version.required(seen));
    }

    @PUT
    @Path("/taking-back")
    @ResponseStatus(204)
    public Uni<Void> takeBack(UUID id, @RestHeader("If-Match") Version seen, Reason reason) {
        return reviews.takeBack(
                caller.signedIn().requireStaff(),
                id,
                Version.required(seen),
                Body.required(reason).given());
    }

    @PUT
    @Path("/publication")
    @ResponseStatus(204)
    public Uni<Void> publish(UUID id, @RestHeader("If-Match") Version seen) {
        return publications.publish(caller.signedIn().requireStaff(), id, Version.required(seen));
    }

    @PUT
    @Path("/withdrawal-proposal")
    @ResponseStatus(204)
    public Uni<Void> proposeWithdrawal(UUID id, @RestHeader("If-Match") Version seen, WithdrawalForm form) {
        return publications.proposeWithdrawal(
                caller.signedIn().requireStaff(), id, Version.required(seen), Body.required(form));
    }

    @PUT
    @Path("/withdrawal-refusal")
    @ResponseStatus(204)
    public Uni<Void> declineWithdrawal(UUID id, @RestHeader("If-Match") Version seen, Reason reason) {
        return publications.declineWithdrawal(
                caller.signedIn().requireStaff(),
                id,
                Version.required(seen),
                Body.required(reason).given());
    }

    @PUT
    @Path("/withdrawal")
    @ResponseStatus(204)
    public Uni<Void> confirmWithdrawal(UUID id, @RestHeader("If-Match") Version seen) {
        return publications.confirmWithdrawal(caller.signedIn().requireStaff(), id, Version.required(seen));
    }
}
