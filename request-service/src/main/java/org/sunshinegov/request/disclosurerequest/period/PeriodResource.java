package org.sunshinegov.request.disclosurerequest.period;

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

/** What moves the reply period, for programs; decides nothing. */
@Path("/api/requests/v1/requests/{id}")
@Cancellable(false)
class PeriodResource {

    private final PeriodCommands commands;
    private final ExcessCommands excess;
    private final SuspensionCommands suspensions;
    private final Caller caller;

    PeriodResource(PeriodCommands commands, ExcessCommands excess, SuspensionCommands suspensions, Caller caller) {
        this.commands = commands;
        this.excess = excess;
        this.suspensions = suspensions;
        this.caller = caller;
    }

    @PUT
    @Path("/clarification-request")
    @ResponseStatus(204)
    public Uni<Void> askClarification(UUID id, @RestHeader("If-Match") Version seen, AskClarification body) {
        return commands.askClarification(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/clarification")
    @ResponseStatus(204)
    public Uni<Void> clarify(UUID id, @RestHeader("If-Match") Version seen, ClarifyRequest body) {
        return commands.clarify(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/extension")
    @ResponseStatus(204)
    public Uni<Void> extend(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.extend(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }

    @PUT
    @Path("/reasons-request")
    @ResponseStatus(204)
    public Uni<Void> askReasons(UUID id, @RestHeader("If-Match") Version seen, AskReasons body) {
        return excess.ask(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/reasons")
    @ResponseStatus(204)
    public Uni<Void> giveReasons(UUID id, @RestHeader("If-Match") Version seen, GiveReasons body) {
        return excess.give(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/reasons-judgement")
    @ResponseStatus(204)
    public Uni<Void> judgeReasons(UUID id, @RestHeader("If-Match") Version seen, JudgeReasons body) {
        return excess.judge(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/suspension")
    @ResponseStatus(204)
    public Uni<Void> suspend(UUID id, @RestHeader("If-Match") Version seen, SuspendRequest body) {
        return suspensions.suspend(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    /** The statutory date moves with the suspension, too; by the legal reviewer alone. */
    @PUT
    @Path("/suspension/statutory-basis")
    @ResponseStatus(204)
    public Uni<Void> recordBasis(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return suspensions.recordBasis(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }

    @PUT
    @Path("/resumption")
    @ResponseStatus(204)
    public Uni<Void> resume(UUID id, @RestHeader("If-Match") Version seen, ResumeRequest body) {
        return suspensions.resume(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }
}
