package org.sunshinegov.catalog.informationitem;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.identity.Caller;

/** The documents of items for programs: to the platform's services and to staff of the unit, and to everyone once published. */
@Path(ItemCommands.API + "/{id}/documents/{document}")
class DocumentResource {

    private final DocumentQueries queries;
    private final Caller caller;

    DocumentResource(DocumentQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public RestMulti<byte[]> download(UUID id, UUID document) {
        return Download.of(queries.open(caller.scope(), id, document));
    }
}
