package org.sunshinegov.kernel.web.policy;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.sunshinegov.kernel.law.policy.PolicyWords;
import org.sunshinegov.kernel.platform.policy.PolicyProposal;
import org.sunshinegov.kernel.platform.policy.PolicyView;
import org.sunshinegov.kernel.web.form.Option;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {policy:…}}: where all parts are, what may be proposed, and how far a proposed value has come. */
@TemplateExtension(namespace = "policy")
class PolicyExtensions {

    private PolicyExtensions() {}

    static List<PolicyPlace> places() {
        return List.of(PolicyPlace.values());
    }

    static boolean inUse(String policy) {
        return PolicyUse.inUse(policy);
    }

    /** What is said of a policy no rule goes by. */
    static String notInUse() {
        return CurrentVisit.now().say("尚未启用", "Not in use yet");
    }

    /** A promise that stands beside no rule yet is none of them: nothing would go by it. */
    static List<Option> options(List<PolicyView> known) {
        return known.stream().map(one -> option(one.policy())).toList();
    }

    private static Option option(String policy) {
        PolicyWords.Words name = PolicyWords.name(policy);
        String said = CurrentVisit.now().say(name.zh(), name.en()) + " · " + policy;
        return new Option(policy, PolicyUse.inUse(policy) ? said : said + " · " + notInUse(), null);
    }

    /** In words, where they are others than what was typed; else null. */
    static String said(String typed) {
        if (typed == null) {
            return null;
        }
        PolicyWords.Words said = PolicyWords.value(typed.strip());
        return said.zh().equals(typed.strip()) ? null : CurrentVisit.now().say(said.zh(), said.en());
    }

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
