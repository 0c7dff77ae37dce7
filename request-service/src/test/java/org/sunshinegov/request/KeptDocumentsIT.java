package org.sunshinegov.request;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.KeptDocuments;
import org.sunshinegov.kernel.web.testing.TestKeys;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class KeptDocumentsIT extends KeptDocuments {

    KeptDocumentsIT() {
        super("request-service", "org.sunshinegov.request");
    }

    /** A case is assigned in the version it was seen in, and archived once. */
    @Override
    protected Set<String> harmlessTwice() {
        return Set.of("/api/requests/v1/requests/assignments", "/api/requests/v1/requests/archivings");
    }
}
