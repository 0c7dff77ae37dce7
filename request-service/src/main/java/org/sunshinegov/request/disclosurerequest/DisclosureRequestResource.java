package org.sunshinegov.request.disclosurerequest;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Body;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.http.Reason;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestCommands.FiledAt;
import org.sunshinegov.request.disclosurerequest.caselist.AssignTogether;
import org.sunshinegov.request.disclosurerequest.caselist.CaseResult;
import org.sunshinegov.request.disclosurerequest.caselist.RequestFilter;
import org.sunshinegov.request.disclosurerequest.caselist.RequestLineView;
import org.sunshinegov.request.disclosurerequest.filing.AssistedFiling;
import org.sunshinegov.request.disclosurerequest.filing.FileRequest;
import org.sunshinegov.request.disclosurerequest.reply.PostReply;
import org.sunshinegov.request.disclosurerequest.reply.ServeReply;

/** Requests for programs; decides nothing. */
@Path("/api/requests/v1/requests")
@Cancellable(false)
class DisclosureRequestResource {

    private final DisclosureRequestCommands commands;
    private final DisclosureRequestQueries queries;
    private final Caller caller;

    DisclosureRequestResource(DisclosureRequestCommands commands, DisclosureRequestQueries queries, Caller caller) {
        this.commands = commands;
        this.queries = queries;
        this.caller = caller;
    }

    @POST
    public Uni<RestResponse<Void>> file(@RestHeader("Idempotency-Key") String key, FileRequest body) {
        return commands.file(caller.signedIn(), key, Body.required(body)).map(DisclosureRequestResource::filed);
    }

    @POST
    @Path("/assisted")
    public Uni<RestResponse<Void>> takeIn(@RestHeader("Idempotency-Key") String key, AssistedFiling body) {
        return commands.takeIn(caller.signedIn(), key, Body.required(body)).map(DisclosureRequestResource::filed);
    }

    /** 200 and the first one's address where the same was filed just before. */
    private static RestResponse<Void> filed(FiledAt at) {
        return RestResponse.ResponseBuilder.<Void>create(
                        at.again() ? RestResponse.Status.OK : RestResponse.Status.CREATED)
                .location(at.location())
                .build();
    }

    @GET
    public Uni<RestResponse<Page<RequestLineView>>> list(@BeanParam RequestFilter filter, @Context UriInfo uri) {
        return queries.list(caller.signedIn(), filter).map(page -> page.answer(uri));
    }

    /** 200 with what became of each; none of them stops another. */
    @POST
    @Path("/assignments")
    public Uni<List<CaseResult>> assignTogether(AssignTogether body) {
        return commands.assignTogether(caller.signedIn(), Body.required(body));
    }

    @GET
    @Path("/{id}")
    public Uni<RestResponse<DisclosureRequestView>> show(UUID id) {
        return queries.atCounter(caller.signedIn(), id).map(request -> RestResponse.ResponseBuilder.ok(request)
                .header("ETag", new Version(request.version()).etag())
                .build());
    }

    /** The handler gives the case back to the office. */
    @PUT
    @Path("/{id}/giving-back")
    @ResponseStatus(204)
    public Uni<Void> giveBack(UUID id, @RestHeader("If-Match") Version seen, Reason body) {
        return commands.giveBack(
                caller.signedIn(),
                id,
                Version.required(seen),
                Body.required(body).given());
    }

    @PUT
    @Path("/{id}/office-confirmation")
    @ResponseStatus(204)
    public Uni<Void> confirmByOffice(UUID id, @RestHeader("If-Match") Version seen, @RestQuery String on) {
        return commands.confirmByOffice(caller.signedIn(), id, Version.required(seen), Typed.date("on", on));
    }

    @PUT
    @Path("/{id}/applicant-confirmation")
    @ResponseStatus(204)
    public Uni<Void> confirmByApplicant(UUID id, @RestHeader("If-Match") Version seen, @RestQuery String on) {
        return commands.confirmByApplicant(caller.signedIn(), id, Version.required(seen), Typed.date("on", on));
    }

    @PUT
    @Path("/{id}/registration")
    @ResponseStatus(204)
    public Uni<Void> register(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.register(caller.signedIn(), id, Version.required(seen));
    }

    @PUT
    @Path("/{id}/assignment")
    @ResponseStatus(204)
    public Uni<Void> assign(UUID id, @RestHeader("If-Match") Version seen, AssignRequest body) {
        return commands.assign(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{id}/posting")
    @ResponseStatus(204)
    public Uni<Void> post(UUID id, @RestHeader("If-Match") Version seen, PostReply body) {
        return commands.post(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{id}/service")
    @ResponseStatus(204)
    public Uni<Void> serve(UUID id, @RestHeader("If-Match") Version seen, ServeReply body) {
        return commands.serve(caller.signedIn(), id, Version.required(seen), Body.required(body));
    }

    @PUT
    @Path("/{id}/closing")
    @ResponseStatus(204)
    public Uni<Void> close(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.close(caller.signedIn(), id, Version.required(seen));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @ResponseStatus(204)
    public Uni<Void> withdraw(UUID id, @RestHeader("If-Match") Version seen) {
        return commands.withdraw(caller.signedIn(), id, Version.required(seen));
    }
}
