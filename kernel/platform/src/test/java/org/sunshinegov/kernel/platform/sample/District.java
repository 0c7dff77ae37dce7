package org.sunshinegov.kernel.platform.sample;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;

/** What every test of this module runs against: one database, one broker, one key that signs tokens. */
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "platform"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TokenKey.class, scope = TestResourceScope.GLOBAL)
final class District {

    private District() {}
}
