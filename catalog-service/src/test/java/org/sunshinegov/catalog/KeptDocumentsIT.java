package org.sunshinegov.catalog;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.kernel.web.testing.EventTable;
import org.sunshinegov.kernel.web.testing.Snapshot;

/** What others build on is written down: the API and the events. A change of either shows in the repository. */
@CatalogService
class KeptDocumentsIT {

    private static final String SERVICE = "catalog-service";

    @Test
    void the_api_is_as_described() throws IOException {
        Snapshot.require(SERVICE + "/openapi.yaml", Files.readString(Path.of("target/openapi/openapi.yaml")));
    }

    @Test
    void it_says_and_hears_what_the_table_says() {
        EventTable.requireKept(
                SERVICE,
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.sunshinegov.catalog"));
    }
}
