package org.sunshinegov.kernel.documents.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final UUID OWNER = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final byte[] KEY = {1, 2, 3};

    @Test
    void what_is_wrapped_unwraps() {
        KeyRing ring = Keys.ring();

        assertThat(ring.unwrap(OWNER, ring.wrap(OWNER, KEY))).containsExactly(1, 2, 3);
    }

    @Test
    void the_same_key_never_wraps_to_the_same_bytes() {
        KeyRing ring = Keys.ring();

        assertThat(ring.wrap(OWNER, KEY)).isNotEqualTo(ring.wrap(OWNER, KEY));
    }

    @Test
    void an_older_key_still_opens_and_rewrapping_moves_to_the_current_one() {
        WrappedKey old = Keys.ring().wrap(OWNER, KEY);
        KeyRing rotated = KeyRing.of("2027", Keys.base64(2), List.of("2026:" + Keys.base64(1)));

        WrappedKey fresh = rotated.rewrap(OWNER, old);

        assertThat(fresh.keyId()).isEqualTo("2027");
        assertThat(KeyRing.of("2027", Keys.base64(2), List.of()).unwrap(OWNER, fresh))
                .isEqualTo(KEY);
    }

    @Test
    void a_wrapped_key_does_not_open_for_another_owner() {
        WrappedKey wrapped = Keys.ring().wrap(OWNER, KEY);

        assertThatThrownBy(() -> Keys.ring().unwrap(UUID.randomUUID(), wrapped)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_wrong_key_of_the_right_name_does_not_open() {
        WrappedKey wrapped = Keys.ring().wrap(OWNER, KEY);

        assertThatThrownBy(() -> KeyRing.of("2026", Keys.base64(9), List.of()).unwrap(OWNER, wrapped))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("does not unwrap");
    }

    @Test
    void a_key_that_is_not_configured_is_named() {
        WrappedKey wrapped = Keys.ring().wrap(OWNER, KEY);

        assertThatThrownBy(() -> KeyRing.of("2027", Keys.base64(2), List.of()).unwrap(OWNER, wrapped))
                .isInstanceOf(SealBroken.class)
                .hasMessageContaining("No key 2026");
    }

    @Test
    void a_short_key_is_refused_at_the_start_without_being_shown() {
        String tooShort = Base64.getEncoder().encodeToString(new byte[16]);

        assertThatThrownBy(() -> KeyRing.of("2026", tooShort, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Key 2026 has 128 bits; 256 are needed");
    }

    @Test
    void a_key_id_used_twice_is_refused() {
        assertThatThrownBy(() -> KeyRing.of("2026", Keys.base64(1), List.of("2026:" + Keys.base64(2))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
