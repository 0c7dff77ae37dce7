package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CreationsTest {

    private static final String DESCRIPTION = """
            paths:
              /notes:
                post:
                  parameters:
                  - name: Idempotency-Key
                    in: header
              /remedies:
                get: {}
                post:
                  parameters:
                  - name: If-Match
                    in: header
              /lists:
                post: {}
              /cases:
                put: {}
            """;

    @Test
    void a_creation_without_a_key_is_named_unless_a_repeat_of_it_is_harmless() {
        assertThat(Creations.withoutKey(DESCRIPTION, Set.of("/lists")))
                .containsExactly("POST /remedies reads no Idempotency-Key");
    }

    @Test
    void an_exception_that_is_none_is_named() {
        assertThat(Creations.withoutKey(DESCRIPTION, Set.of("/lists", "/remedies", "/notes", "/gone")))
                .containsExactlyInAnyOrder("/notes is no creation without a key", "/gone is no creation without a key");
    }
}
