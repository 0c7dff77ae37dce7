package org.sunshinegov.catalog.register;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.time.BusinessClock;

@Path(RegisterCommands.API + "/appointments")
class AppointmentResource {

    private final RegisterCommands commands;
    private final RegisterQueries queries;
    private final BusinessClock clock;
    private final Caller caller;

    AppointmentResource(RegisterCommands commands, RegisterQueries queries, BusinessClock clock, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.caller = caller;
    }

    /** How an appointment ends; without a day it ends at once. */
    record End(LocalDate lastDay) {}

    record Approved(List<UUID> ids) {}

    record Refused(List<UUID> ids, String reason) {}

    @GET
    public Uni<List<AppointmentView>> list(@RestQuery UUID organisation) {
        return queries.appointments(caller.scope(), organisation, clock.today());
    }

    /** Those that wait for their approval, and those that were refused. */
    @GET
    @Path("/not-approved")
    public Uni<List<AppointmentView>> notApproved() {
        return queries.notApproved(caller.scope(), clock.today());
    }

    /** All of them or none. */
    @PUT
    @Path("/approval")
    @Cancellable(false)
    public Uni<Void> approve(Approved approved) {
        return commands.approve(caller.scope(), Body.required(approved).ids());
    }

    @PUT
    @Path("/refusal")
    @Cancellable(false)
    public Uni<Void> refuse(Refused refused) {
        Refused given = Body.required(refused);
        return commands.refuse(caller.scope(), given.ids(), new Reason(given.reason()));
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<AppointmentView>> show(UUID id) {
        return queries.appointment(caller.scope(), id).map(view -> Answers.versioned(view, view.version()));
    }

    @POST
    @Cancellable(false)
    public Uni<RestResponse<Void>> appoint(@RestHeader("Idempotency-Key") String key, AppointmentForm form) {
        return commands.appoint(caller.scope(), key, Body.required(form)).map(RestResponse::created);
    }

    @PUT
    @Path("/{id}/end")
    @Cancellable(false)
    public Uni<Void> end(UUID id, @RestHeader("If-Match") Version seen, End end) {
        return commands.end(caller.scope(), id, Version.required(seen), end == null ? null : end.lastDay());
    }
}
