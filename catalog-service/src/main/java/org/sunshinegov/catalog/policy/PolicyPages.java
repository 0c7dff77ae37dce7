package org.sunshinegov.catalog.policy;

import jakarta.ws.rs.Path;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.policy.PolicyCommands;
import org.sunshinegov.kernel.platform.policy.PolicyQueries;
import org.sunshinegov.kernel.web.policy.PoliciesPages;
import org.sunshinegov.kernel.web.policy.PolicyPlace;

@Path("/register/policies")
class PolicyPages extends PoliciesPages {

    PolicyPages(PolicyCommands commands, PolicyQueries queries, Caller caller) {
        super(PolicyPlace.CATALOG, commands, queries, caller);
    }
}
