package org.sunshinegov.kernel.web.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The policies some rule of this release goes by, in whichever service; the value of any other has no effect. The build finds
 * them in the sources.
 */
final class PolicyUse {

    private static final Set<String> IN_USE = read();

    private PolicyUse() {}

    static boolean inUse(String policy) {
        return IN_USE.contains(policy);
    }

    private static Set<String> read() {
        try (InputStream keys = PolicyUse.class.getResourceAsStream("in-use.txt")) {
            return new String(keys.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
