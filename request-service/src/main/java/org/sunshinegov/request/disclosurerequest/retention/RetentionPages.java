package org.sunshinegov.request.disclosurerequest.retention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.sunshinegov.kernel.platform.http.Version;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.request.retention.RetentionView;

/** What falls due, and the lists of what is anonymised, for the district office. */
@Path("/requests/retention")
@Produces(MediaType.TEXT_HTML)
@Authenticated
@Cancellable(false)
class RetentionPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        /** {@code me}: who proposed a list does not release it. */
        static native TemplateInstance retention(RetentionView view, Integer days, UUID me);
    }

    private final RetentionCommands commands;
    private final Caller caller;

    RetentionPages(RetentionCommands commands, Caller caller) {
        this.commands = commands;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> retention(@RestQuery Integer days) {
        return commands.preview(caller.scope(), days)
                .map(view -> Templates.retention(view, days, caller.scope().subject()));
    }

    @POST
    @Path("/lists")
    public Uni<Response> propose(@RestForm String key) {
        return commands.propose(caller.scope(), key).map(done -> back());
    }

    @POST
    @Path("/lists/{listId}/release")
    public Uni<Response> release(UUID listId, @RestForm int version) {
        return commands.release(caller.scope(), listId, new Version(version)).map(done -> back());
    }

    @POST
    @Path("/lists/{listId}/discarding")
    public Uni<Response> discard(UUID listId, @RestForm int version) {
        return commands.discard(caller.scope(), listId, new Version(version)).map(done -> back());
    }

    private static Response back() {
        return Response.seeOther(URI.create("/requests/retention")).build();
    }
}
