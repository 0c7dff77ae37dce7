package org.sunshinegov.catalog.search;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/api/catalog/v1/search")
class SearchResource {

    private final SearchQueries queries;

    SearchResource(SearchQueries queries) {
        this.queries = queries;
    }

    @GET
    public Uni<Found> search(
            @RestQuery String q,
            @RestQuery UUID organisation,
            @RestQuery String category,
            @RestQuery Integer year,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("20") int size) {
        return queries.search(new Question(q, organisation, blankToNull(category), year, page, size));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
