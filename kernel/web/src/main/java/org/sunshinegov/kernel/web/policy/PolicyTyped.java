package org.sunshinegov.kernel.web.policy;

import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.policy.PolicyChange;
import org.sunshinegov.kernel.web.form.Typed;

/** What was typed into the form of a change; nothing of it is lost when it comes back. */
public class PolicyTyped {

    @RestForm
    String policy;

    @RestForm
    String value;

    @RestForm
    String effectiveFrom;

    @RestForm
    String reason;

    public String policy() {
        return policy;
    }

    public String value() {
        return value;
    }

    public String effectiveFrom() {
        return effectiveFrom;
    }

    public String reason() {
        return reason;
    }

    PolicyChange change() {
        return new PolicyChange(policy, value, Typed.date("effectiveFrom", effectiveFrom), reason);
    }
}
