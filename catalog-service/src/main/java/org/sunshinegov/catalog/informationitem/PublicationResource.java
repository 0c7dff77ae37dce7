package org.sunshinegov.catalog.informationitem;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Caller;

/** What is published, for everybody's programs. */
@Path("/api/catalog/v1/publications")
class PublicationResource {

    private final PublicationQueries queries;
    private final Caller caller;

    PublicationResource(PublicationQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<RestResponse<Page<PublicationLineView>>> list(
            @BeanParam PublicationFilter filter, @Context UriInfo uri) {
        return queries.list(caller.scope(), filter).map(page -> page.answer(uri));
    }

    /** May be kept, but is asked for again each time: it can be withdrawn. */
    @GET
    @Path("/{itemId}")
    public Uni<RestResponse<PublicationView>> show(UUID itemId) {
        return queries.byId(caller.scope(), itemId).map(view -> RestResponse.ResponseBuilder.ok(view)
                .header("ETag", "\"" + view.itemVersion() + "\"")
                .header("Cache-Control", "no-cache")
                .build());
    }
}
