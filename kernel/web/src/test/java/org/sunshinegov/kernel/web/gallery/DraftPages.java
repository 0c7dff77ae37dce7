package org.sunshinegov.kernel.web.gallery;

import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sunshinegov.kernel.web.form.RefusedForm;

/** A form that many write: it comes with what was saved last, and is not saved without a telephone number. */
@Path("/gallery/drafts/{name}")
@Produces(MediaType.TEXT_HTML)
public class DraftPages {
    private final Map<String, String> saved = new ConcurrentHashMap<>();
    private final Engine engine;

    DraftPages(Engine engine) {
        this.engine = engine;
    }

    @GET
    public TemplateInstance form(@PathParam("name") String name) {
        return page(name, saved.getOrDefault(name, "")).data("errors", Map.of());
    }

    @POST
    public Response save(
            @PathParam("name") String name, @FormParam("content") String content, @FormParam("phone") String phone) {
        if (phone.isBlank()) {
            return RefusedForm.of(page(name, content).data("errors", Gallery.ERRORS));
        }
        saved.put(name, content);
        return Response.seeOther(URI.create("/gallery/item")).build();
    }

    private TemplateInstance page(String name, String content) {
        return engine.getTemplate("GalleryPages/draft").data("name", name).data("content", content);
    }
}
