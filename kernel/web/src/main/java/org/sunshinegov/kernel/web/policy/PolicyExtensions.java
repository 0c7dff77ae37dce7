package org.sunshinegov.kernel.web.policy;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.law.policy.PolicyWords;
import org.sunshinegov.kernel.law.policy.Stricter;
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

    /** Every policy, and the first promise beside a rule that can be stricter. */
    static List<Option> options(List<PolicyView> known) {
        Set<String> keys = known.stream().map(PolicyView::policy).collect(Collectors.toSet());
        List<Option> options = new ArrayList<>();
        for (PolicyView one : known) {
            options.add(option(one.policy()));
            String promise = one.policy() + ".committed";
            if (one.kind() == PolicyView.Kind.STATUTORY && one.stricter() != Stricter.NONE && !keys.contains(promise)) {
                options.add(option(promise));
            }
        }
        return options;
    }

    private static Option option(String policy) {
        PolicyWords.Words name = PolicyWords.name(policy);
        return new Option(policy, CurrentVisit.now().say(name.zh(), name.en()) + " · " + policy, null);
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
