package org.sunshinegov.catalog.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Caller;

/** The page of one duty, as supervision links to it: what is owed for which period, until when, and the item that met it. */
@Path("/items/duties")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class DutyPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance duty(DutyPage page);
    }

    private final CatalogueQueries queries;
    private final Caller caller;

    DutyPages(CatalogueQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Path("/{dutyId}")
    public Uni<TemplateInstance> duty(UUID dutyId) {
        return queries.duty(caller.scope(), dutyId).map(Templates::duty);
    }
}
