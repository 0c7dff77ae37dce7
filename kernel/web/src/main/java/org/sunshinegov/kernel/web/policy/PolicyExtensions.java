package org.sunshinegov.kernel.web.policy;

import io.quarkus.qute.TemplateExtension;
import org.sunshinegov.kernel.platform.policy.PolicyProposal;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {policy:…}}: how far a proposed value has come. */
@TemplateExtension(namespace = "policy")
class PolicyExtensions {

    private PolicyExtensions() {}

    static String state(PolicyProposal.State state) {
        return CurrentVisit.now().say(state.zh(), state.en());
    }

    static String tone(PolicyProposal.State state) {
        return switch (state) {
            case PROPOSED -> "waiting";
            case RELEASED -> "done";
            case REFUSED, WITHDRAWN -> "stopped";
        };
    }
}
