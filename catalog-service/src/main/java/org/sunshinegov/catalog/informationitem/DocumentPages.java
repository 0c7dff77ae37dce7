package org.sunshinegov.catalog.informationitem;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;
import org.sunshinegov.kernel.documents.download.Download;
import org.sunshinegov.kernel.platform.identity.Caller;

/** The documents of an item from its page, by the page's own session: the API knows bearer tokens alone. */
@Path("/items/{id}/documents/{document}")
@Authenticated
class DocumentPages {

    private final DocumentQueries queries;
    private final Caller caller;

    DocumentPages(DocumentQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public RestMulti<byte[]> download(UUID id, UUID document) {
        return Download.of(queries.open(caller.signedIn(), id, document));
    }
}
