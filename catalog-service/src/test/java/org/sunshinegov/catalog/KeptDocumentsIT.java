package org.sunshinegov.catalog;

import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.kernel.web.testing.KeptDocuments;

@CatalogService
class KeptDocumentsIT extends KeptDocuments {

    KeptDocumentsIT() {
        super("catalog-service", "org.sunshinegov.catalog");
    }
}
