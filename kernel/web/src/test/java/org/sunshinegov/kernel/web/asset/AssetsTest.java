package org.sunshinegov.kernel.web.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class AssetsTest {
    private final Assets assets = new Assets();

    @Test
    void an_address_carries_the_hash_of_the_content() {
        assertThat(assets.path("sunshine.css")).matches("/assets/[0-9a-f]{16}/sunshine.css");
        assertThat(new Assets().version()).isEqualTo(assets.version());
    }

    @Test
    void a_page_cannot_link_a_file_that_is_not_there() {
        assertThatThrownBy(() -> assets.path("bootstrap.css")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_vendored_script_is_the_one_of_its_note() throws IOException, NoSuchAlgorithmException {
        byte[] script = assets.find("htmx.min.js").orElseThrow().bytes();
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(script));

        assertThat(Files.readString(Path.of("THIRD-PARTY.md"))).contains(digest);
    }

    @Test
    void nothing_is_fetched_from_elsewhere() {
        String css = new String(assets.find("sunshine.css").orElseThrow().bytes(), StandardCharsets.UTF_8);

        assertThat(css).doesNotContain("://", "@import", "url(", "gradient(");
    }
}
