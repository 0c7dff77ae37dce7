package org.sunshinegov.review;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.KeptDocuments;
import org.sunshinegov.kernel.web.testing.TestKeys;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class KeptDocumentsIT extends KeptDocuments {

    KeptDocumentsIT() {
        super("review-service", "org.sunshinegov.review");
    }
}
