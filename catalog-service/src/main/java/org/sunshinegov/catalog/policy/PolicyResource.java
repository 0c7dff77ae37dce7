package org.sunshinegov.catalog.policy;

import jakarta.ws.rs.Path;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.policy.PoliciesResource;
import org.sunshinegov.kernel.platform.policy.PolicyCommands;
import org.sunshinegov.kernel.platform.policy.PolicyQueries;

@Path(PolicyResource.API)
class PolicyResource extends PoliciesResource {

    static final String API = "/api/catalog/v1";

    PolicyResource(PolicyCommands commands, PolicyQueries queries, Caller caller) {
        super(API, commands, queries, caller);
    }
}
