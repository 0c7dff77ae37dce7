package org.sunshinegov.kernel.platform.reference;

import java.util.List;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.store.StateJson;

/**
 * The document of {@code PoliciesPublished}: every value of the policies one owner answers for, whole.
 *
 * @param version counts the owner's documents from 1
 */
public record PublishedPolicies(int version, List<PolicyValue> values) {

    public static PublishedPolicies read(String document) {
        return StateJson.read(document, PublishedPolicies.class);
    }

    public String document() {
        return StateJson.write(this);
    }
}
