package org.sunshinegov.catalog.informationitem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Caller;

/** The public pages of published items, made from their reviewed bytes. */
@Path("/information")
@Produces(MediaType.TEXT_HTML)
class PublicationPages {

    /** As the website rules write it (domain 4.10). */
    private static final DateTimeFormatter META = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance publication(PublicationView view, List<Block> blocks, String pubDate);

        static native TemplateInstance stub(StubView stub);

        static native TemplateInstance list(Page<PublicationLineView> publications, PublicationFilter filter);
    }

    private final PublicationQueries queries;
    private final Caller caller;

    PublicationPages(PublicationQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    public Uni<TemplateInstance> list(@BeanParam PublicationFilter filter) {
        return queries.list(caller.scope(), filter).map(page -> Templates.list(page, filter));
    }

    /** A withdrawn item leaves a stub that says so, and answers that it is gone. */
    @GET
    @Path("/{code}/{serial}")
    public Uni<RestResponse<String>> publication(String code, String serial) {
        String number = code + "/" + serial;
        return queries.byNumber(caller.scope(), number)
                .chain(found -> found.map(view -> html(RestResponse.Status.OK, page(view)))
                        .orElseGet(() -> queries.stub(number)
                                .chain(stub -> html(RestResponse.Status.GONE, Templates.stub(stub)))));
    }

    private static Uni<RestResponse<String>> html(RestResponse.Status status, TemplateInstance page) {
        return page.createUni().map(text -> RestResponse.ResponseBuilder.create(status, text)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build());
    }

    private static TemplateInstance page(PublicationView view) {
        String pubDate =
                LocalDateTime.ofInstant(view.publishedAt(), CivilTime.ZONE).format(META);
        return Templates.publication(view, Block.of(view.text().body()), pubDate);
    }
}
