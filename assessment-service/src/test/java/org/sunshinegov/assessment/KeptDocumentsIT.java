package org.sunshinegov.assessment;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.KeptDocuments;
import org.sunshinegov.kernel.web.testing.TestKeys;

@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class KeptDocumentsIT extends KeptDocuments {

    KeptDocumentsIT() {
        super("assessment-service", "org.sunshinegov.assessment");
    }
}
