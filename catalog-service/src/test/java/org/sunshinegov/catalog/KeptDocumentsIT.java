package org.sunshinegov.catalog;

import java.util.Set;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.kernel.web.testing.KeptDocuments;

@CatalogService
class KeptDocumentsIT extends KeptDocuments {

    KeptDocumentsIT() {
        super("catalog-service", "org.sunshinegov.catalog");
    }

    /** Known by their matter and their code, what is there is not entered again. */
    @Override
    protected Set<String> harmlessTwice() {
        return Set.of("/api/catalog/v1/entries/load", "/api/catalog/v1/register");
    }
}
