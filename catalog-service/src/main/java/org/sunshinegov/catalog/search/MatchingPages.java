package org.sunshinegov.catalog.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What is public already, for somebody about to ask for it: a fragment of the filing form, and without script a page that
 * leads on to the form. By post, so that nobody's words stand in an address or a log.
 */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
class MatchingPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance matching(String words, List<Hit> hits);

        static native TemplateInstance fragment(List<Hit> hits);
    }

    private final SearchQueries queries;

    MatchingPages(SearchQueries queries) {
        this.queries = queries;
    }

    @POST
    @Path("/matching")
    public Uni<TemplateInstance> matching(@RestForm String subject, @RestForm String description) {
        Wanted wanted = wanted(subject, description);
        return queries.matching(wanted).map(hits -> Templates.matching(wanted.words(), hits));
    }

    @POST
    @Path("/fragments/matching")
    public Uni<TemplateInstance> fragment(@RestForm String subject, @RestForm String description) {
        return queries.matching(wanted(subject, description)).map(Templates::fragment);
    }

    private static Wanted wanted(String subject, String description) {
        return new Wanted((subject == null ? "" : subject) + " " + (description == null ? "" : description));
    }
}
