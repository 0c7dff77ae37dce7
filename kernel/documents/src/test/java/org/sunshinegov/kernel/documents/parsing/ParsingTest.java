package org.sunshinegov.kernel.documents.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.kernel.documents.intake.Samples;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class ParsingTest {

    @TempDir
    Path dir;

    @Test
    void long_text_is_cut_and_says_so() throws Exception {
        Path file = Files.write(dir.resolve("long"), Samples.docx("公".repeat(Parsing.MOST_CHARACTERS + 1)));

        Parsed parsed = new Parsing().parse(file, Parsing.Kind.ZIP);

        assertThat(parsed.text()).hasSize(Parsing.MOST_CHARACTERS);
        assertThat(parsed.textCut()).isTrue();
    }

    @Test
    void a_document_that_inflates_without_end_is_refused() throws IOException {
        Path file = Files.write(dir.resolve("bomb"), Samples.inflatingDocx(300L * 1024 * 1024));
        assertThat(Files.size(file)).isLessThan(2_000_000);

        assertUnreadable(new Parsing(), file);
    }

    @Test
    void a_reader_that_takes_too_long_is_ended() throws IOException {
        Path file = Files.write(dir.resolve("slow"), Samples.pdf(1, "slow"));

        assertUnreadable(new Parsing(Duration.ofMillis(1)), file);
    }

    @Test
    void entities_of_an_xml_document_are_not_followed() throws Exception {
        Path secret = Files.writeString(dir.resolve("secret"), "MARKED");
        Path file = Files.write(
                dir.resolve("entity"),
                Samples.docxWithDocument("<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri()
                        + "'>]><d xmlns:w='w'><w:t>before &x; after</w:t></d>"));

        assertThatThrownBy(() -> new Parsing().parse(file, Parsing.Kind.ZIP))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("document-unreadable"));
    }

    private static void assertUnreadable(Parsing parsing, Path file) {
        assertThatThrownBy(() -> parsing.parse(file, Parsing.Kind.ZIP))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("document-unreadable"));
    }
}
