package org.sunshinegov.kernel.web.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whoever heard no answer sends a creation again under the same {@code Idempotency-Key}. A creation is what is posted: the
 * status a description derives for it is not always the one that is answered.
 */
final class Creations {

    private Creations() {}

    /**
     * Those that read no key, and exceptions that are none.
     *
     * @param harmless paths of what a repeat does not do twice by itself
     */
    static List<String> withoutKey(String description, Set<String> harmless) {
        List<String> found = new ArrayList<>();
        Set<String> unheard = new HashSet<>(harmless);
        BreakingChanges.read(description).path("paths").properties().forEach(path -> {
            JsonNode post = path.getValue().path("post");
            if (!post.isMissingNode() && !readsKey(post) && !unheard.remove(path.getKey())) {
                found.add("POST " + path.getKey() + " reads no Idempotency-Key");
            }
        });
        unheard.forEach(path -> found.add(path + " is no creation without a key"));
        return found;
    }

    private static boolean readsKey(JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals("header")
                    && parameter.path("name").asText().equals("Idempotency-Key")) {
                return true;
            }
        }
        return false;
    }
}
