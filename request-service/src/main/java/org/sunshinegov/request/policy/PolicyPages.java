package org.sunshinegov.request.policy;

import jakarta.ws.rs.Path;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.policy.PolicyCommands;
import org.sunshinegov.kernel.platform.policy.PolicyQueries;
import org.sunshinegov.kernel.web.policy.PoliciesPages;
import org.sunshinegov.kernel.web.policy.PolicyPlace;

@Path("/requests/policies")
class PolicyPages extends PoliciesPages {

    PolicyPages(PolicyCommands commands, PolicyQueries queries, Caller caller) {
        super(PolicyPlace.REQUEST, commands, queries, caller);
    }
}
