package org.sunshinegov.catalog.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestQuery;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.form.Typed;

/** The search page: every filter is in its address. */
@Path("/search")
@Produces(MediaType.TEXT_HTML)
class SearchPages {

    private static final int YEARS = 8;

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {
        private Templates() {}

        static native TemplateInstance search(
                Asked asked, Found found, List<Option> units, List<Option> categories, List<Option> years);
    }

    /** What was asked, as it was asked. */
    record Asked(String q, String organisation, String category, String year, int page, int size) {

        Question question() {
            return new Question(
                    q,
                    Typed.id("organisation", organisation),
                    blankToNull(category),
                    Typed.whole("year", year),
                    page,
                    size);
        }

        private static String blankToNull(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }

        public boolean isAsked() {
            return blankToNull(q) != null;
        }
    }

    private final SearchQueries queries;
    private final Register register;
    private final BusinessClock clock;

    SearchPages(SearchQueries queries, Register register, BusinessClock clock) {
        this.queries = queries;
        this.register = register;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> search(
            @RestQuery String q,
            @RestQuery String organisation,
            @RestQuery String category,
            @RestQuery String year,
            @RestQuery @DefaultValue("1") int page,
            @RestQuery @DefaultValue("20") int size) {
        Asked asked = new Asked(q, organisation, category, year, page, size);
        return queries.search(asked.question()).chain(found -> register.units().chain(units -> queries.categories()
                .map(categories -> Templates.search(
                        asked,
                        found,
                        Option.of(units, Organisation::id, Organisation::nameZh),
                        Option.of(categories, name -> name, name -> name),
                        years()))));
    }

    private List<Option> years() {
        int now = Year.of(clock.today().getYear()).getValue();
        List<Integer> years =
                IntStream.range(0, YEARS).mapToObj(back -> now - back).toList();
        return Option.of(years, year -> year, String::valueOf);
    }
}
