package org.sunshinegov.kernel.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunshinegov.kernel.contracts.review.DocumentPart;

/** Facts carry ids, codes, dates, counts and digests; a recall leaves nothing to erase on the bus. */
class WordsTest {

    private static final Set<Class<?>> PLAIN =
            Set.of(UUID.class, LocalDate.class, Instant.class, int.class, long.class, boolean.class);

    /** Texts that are no words about a case: codes, numbers, digests, addresses, signatures, whole reference documents. */
    private static final Set<String> CODES = Set.of(
            "address",
            "appellant",
            "attribute",
            "calendarVersion",
            "carrier",
            "cause",
            "certificate",
            "certificateNumber",
            "channel",
            "clockKind",
            "applicantType",
            "code",
            "contentAddress",
            "document",
            "documentMark",
            "gate",
            "ground",
            "indexNumber",
            "jwk",
            "kid",
            "mediaType",
            "outcome",
            "path",
            "owner",
            "result",
            "sha256",
            "state",
            "track");

    /** Names of public bodies and of officers, under which official acts are signed; on the reference topic only. */
    private static final Set<String> NAMES = Set.of("account", "nameZh", "nameEn");

    private static final List<String> WORDS = List.of("title", "summary", "reason", "name", "text", "words");

    static Stream<Class<? extends DisclosureEvent>> events() {
        return Events.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void it_carries_no_words(Class<? extends DisclosureEvent> event) {
        boolean reference = List.of(event.getAnnotation(EventType.class).on()).equals(List.of(Topic.REFERENCE));

        assertThat(event.getRecordComponents()).allSatisfy(component -> check(component, reference));
    }

    @Test
    void the_rule_catches_a_title_a_name_and_a_map() {
        assertThat(offences(Offender.class)).containsExactly("title", "applicantName", "answers");
    }

    @Test
    void every_event_is_listed() throws IOException {
        Path classes = Path.of("target/classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> written = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches(".*V\\d+\\.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .toList();
            assertThat(written)
                    .containsExactlyInAnyOrderElementsOf(
                            Events.ALL.stream().map(Class::getName).toList());
        }
    }

    @Test
    void a_wire_type_names_event_and_version() {
        assertThat(Events.ALL).allSatisfy(event -> {
            EventType type = event.getAnnotation(EventType.class);
            assertThat(event.getSimpleName()).isEqualTo(type.value() + "V" + type.version());
            assertThat(Events.ofWireType(Events.wireType(event))).isEqualTo(event);
        });
        assertThat(Events.ofWireType("SomethingNewer.v7")).isNull();
    }

    private static void check(RecordComponent component, boolean reference) {
        assertThat(allowed(component.getName(), component.getGenericType(), reference))
                .as(component.toString())
                .isTrue();
    }

    private static List<String> offences(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !allowed(component.getName(), component.getGenericType(), false))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean allowed(String name, Type type, boolean reference) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && allowed(name, list.getActualTypeArguments()[0], reference);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == DocumentPart.class) {
            // Its name is the part's place, never a file's name.
            return offences(plain).equals(List.of("name"));
        }
        return PLAIN.contains(plain) && !isWords(name)
                || plain.isEnum()
                || plain == String.class && (CODES.contains(name) || reference && NAMES.contains(name));
    }

    private static boolean isWords(String name) {
        return WORDS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    record Offender(UUID id, String title, String applicantName, String code, Map<String, String> answers) {}
}
