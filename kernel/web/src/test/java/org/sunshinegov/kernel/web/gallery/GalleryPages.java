package org.sunshinegov.kernel.web.gallery;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** One page for each kind of page the services have, and one refusal of each kind. */
@Path("/gallery")
@Produces(MediaType.TEXT_HTML)
public class GalleryPages {
    private final Engine engine;
    private final Caller caller;

    GalleryPages(Engine engine, Caller caller) {
        this.engine = engine;
        this.caller = caller;
    }

    @GET
    @Path("/{name}")
    public TemplateInstance show(String name) {
        return page(name).data("errors", Map.of());
    }

    @GET
    @Path("/form-wrong")
    public TemplateInstance showWrong() {
        return page("form").data("errors", Gallery.ERRORS);
    }

    @GET
    @Path("/refused/{kind}")
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_JSON})
    public String refuse(String kind) {
        throw switch (kind) {
            case "unknown" -> Refusal.notFound();
            case "moved" -> MoveRefused.of("REPLIED", "已答复", "Replied", "extend", List.of("serve", "close", "archive"));
            case "stale" -> Refusal.stale();
            case "invalid" -> Refusal.invalidFields(Map.of("title", FieldFault.missing()));
            case "staff" ->
                new IllegalStateException(caller.scope().requireStaff().account());
            default -> new IllegalStateException(kind);
        };
    }

    @POST
    @Path("/posted")
    public String post(@FormParam("title") String title) {
        return "<p>" + title.length() + "</p>";
    }

    @POST
    @Path("/uploaded")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String upload(@RestForm String title) {
        return "<p>" + title.length() + "</p>";
    }

    @GET
    @Path("/mine")
    public TemplateInstance mine() {
        var unused = caller.scope().requireCitizen();
        return show("item");
    }

    private TemplateInstance page(String name) {
        return engine.getTemplate("GalleryPages/" + name)
                .data("options", Gallery.OPTIONS)
                .data("rows", Gallery.ROWS)
                .data("documents", Gallery.DOCUMENTS)
                .data("history", Gallery.HISTORY)
                .data("item", Gallery.ITEM)
                .data("applicant", Gallery.APPLICANT)
                .data("explanation", Gallery.explanation());
    }
}
