package org.sunshinegov.catalog.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;

/** The whole service with its database, the broker and locally signed tokens; the same boot for every test. */
@QuarkusTest
@QuarkusTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "catalog"))
@QuarkusTestResource(TestKeys.class)
@QuarkusTestResource(TestCertificates.class)
@QuarkusTestResource(OwnerAddress.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CatalogService {}
