package org.sunshinegov.kernel.platform.policy;

import java.util.List;
import java.util.Map;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;

/** Which service answers for which policies (design, The parts), by the first word of their keys. */
final class PolicyParts {

    private static final Map<String, Topic> OWNERS = Map.of(
            "request", Topic.REQUEST,
            "review", Topic.REVIEW,
            "nondisclosure", Topic.REVIEW,
            "approval", Topic.REVIEW,
            "assessment", Topic.ASSESSMENT,
            "inspection", Topic.ASSESSMENT,
            "complaint", Topic.ASSESSMENT,
            "appraisal", Topic.ASSESSMENT,
            "accountability", Topic.ASSESSMENT,
            "training", Topic.ASSESSMENT);

    private PolicyParts() {}

    static List<PolicyValue> of(Topic owner, PolicyBook book) {
        return book.values().stream()
                .filter(value -> OWNERS.getOrDefault(value.key().split("\\.")[0], Topic.CATALOG) == owner)
                .toList();
    }
}
