package org.sunshinegov.catalog.catalogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.sunshinegov.kernel.platform.identity.Caller;

/** The public pages of catalogues: all units, and one unit's entries. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
class CataloguePages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance units(List<UnitView> units);

        static native TemplateInstance unit(UnitView unit, List<UnitView> successors, List<EntryView> entries);
    }

    private final CatalogueQueries queries;
    private final Caller caller;

    CataloguePages(CatalogueQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @Path("/catalogues")
    public Uni<TemplateInstance> units() {
        return queries.units().map(Templates::units);
    }

    @GET
    @Path("/catalogues/{code}")
    public Uni<TemplateInstance> unit(String code) {
        return queries.unit(code).chain(unit -> Uni.combine()
                .all()
                .unis(
                        unit.closedOn() == null ? Uni.createFrom().item(List.<UnitView>of()) : queries.successors(unit),
                        queries.entries(caller.scope(), unit.id()))
                .with((successors, entries) -> Templates.unit(
                        unit,
                        successors,
                        entries.stream().filter(EntryView::active).toList())));
    }
}
