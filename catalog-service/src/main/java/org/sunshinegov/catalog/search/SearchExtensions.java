package org.sunshinegov.catalog.search;

import io.quarkus.qute.TemplateExtension;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.kernel.web.page.Visit;

/** {@code {search:…}}: the addresses of the pages before and after. */
@TemplateExtension(namespace = "search")
class SearchExtensions {

    private SearchExtensions() {}

    /** Null where there is none. */
    public record Pages(String previous, String next) {}

    static Pages pages(SearchPages.Asked asked, Found found) {
        Visit visit = CurrentVisit.now();
        boolean more = (long) asked.page() * asked.size() < found.total();
        return new Pages(
                asked.page() > 1 ? visit.with("page", asked.page() - 1) : null,
                more ? visit.with("page", asked.page() + 1) : null);
    }
}
