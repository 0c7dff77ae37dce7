package org.sunshinegov.request;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.EventTable;
import org.sunshinegov.kernel.web.testing.Snapshot;
import org.sunshinegov.kernel.web.testing.TestKeys;

/** What others build on is written down: the API and the events. A change of either shows in the repository. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class KeptDocumentsIT {

    private static final String SERVICE = "request-service";

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
                        .importPackages("org.sunshinegov.request"));
    }
}
