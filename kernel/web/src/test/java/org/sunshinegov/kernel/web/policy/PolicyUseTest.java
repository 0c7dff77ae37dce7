package org.sunshinegov.kernel.web.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.web.testing.Snapshot;

class PolicyUseTest {

    private static final Path ROOT = Path.of(System.getProperty("sunshine.root"));

    /** A key in a source; asked for a promise, the policy of the promise beside it, too. */
    private static final Pattern KEY = Pattern.compile("(\\.committed(?:Days|Period)\\(\\s*)?\"([A-Za-z.]+)\"");

    private static final Set<String> KNOWN = PolicyBook.bundled().keys();

    @Test
    void what_is_in_use_is_what_the_sources_of_the_services_ask_for() {
        Snapshot.require(
                "kernel/web/src/main/resources/org/sunshinegov/kernel/web/policy/in-use.txt",
                asked().stream().map(key -> key + "\n").collect(Collectors.joining()));
    }

    @Test
    void a_rule_that_is_built_and_a_promise_that_is_kept_are_in_use_and_what_nothing_goes_by_is_not() {
        assertThat(PolicyUse.inUse("request.replyWd")).isTrue();
        assertThat(PolicyUse.inUse("request.replyWd.committed")).isTrue();
        assertThat(PolicyUse.inUse("request.clarificationWd.committed")).isFalse();
        assertThat(PolicyUse.inUse("inspection.minPerYear")).isFalse();
    }

    private static Set<String> asked() {
        Set<String> asked = new TreeSet<>();
        modules()
                .map(module -> module.resolve("src/main/java"))
                .filter(Files::isDirectory)
                .flatMap(PolicyUseTest::sources)
                .forEach(source -> addKeys(source, asked));
        return asked;
    }

    private static Stream<Path> modules() {
        return Stream.of(ROOT, ROOT.resolve("kernel")).flatMap(folder -> list(folder));
    }

    private static void addKeys(Path source, Set<String> asked) {
        Matcher key = KEY.matcher(read(source));
        while (key.find()) {
            Stream.of(key.group(2), key.group(1) == null ? "" : key.group(2) + ".committed")
                    .filter(KNOWN::contains)
                    .forEach(asked::add);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> in = Files.list(folder)) {
            return in.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
