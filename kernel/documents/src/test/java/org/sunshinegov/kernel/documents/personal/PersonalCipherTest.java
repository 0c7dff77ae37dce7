package org.sunshinegov.kernel.documents.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.documents.keys.KeyRing;
import org.sunshinegov.kernel.documents.keys.Keys;
import org.sunshinegov.kernel.documents.keys.SealBroken;

class PersonalCipherTest {

    private static final UUID ROW = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Map<String, String> FIELDS = Map.of("name", "王小明", "phone", "13800005678");

    private final PersonalCipher cipher = new PersonalCipher(Keys.ring());

    @Test
    void a_row_opens_to_what_was_sealed_and_leaves_out_what_has_no_value() {
        Map<String, String> fields = new HashMap<>(FIELDS);
        fields.put("email", null);

        assertThat(cipher.open(cipher.seal(ROW, fields))).isEqualTo(FIELDS);
    }

    @Test
    void a_sealed_field_shows_nothing_and_never_looks_the_same() {
        byte[] one = cipher.seal(ROW, FIELDS).fields().get("phone");
        byte[] other = cipher.seal(ROW, FIELDS).fields().get("phone");

        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("13800005678");
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void a_changed_byte_is_noticed() {
        SealedRow row = cipher.seal(ROW, FIELDS);
        row.fields().get("name")[20] ^= 1;

        assertThatThrownBy(() -> cipher.open(row)).isInstanceOf(SealBroken.class);
    }

    @Test
    void fields_cannot_be_swapped_within_a_row_nor_moved_to_another() {
        SealedRow row = cipher.seal(ROW, FIELDS);
        SealedRow swapped = new SealedRow(
                ROW,
                row.key(),
                Map.of("name", row.fields().get("phone"), "phone", row.fields().get("name")));
        SealedRow moved = new SealedRow(UUID.randomUUID(), row.key(), row.fields());

        assertThatThrownBy(() -> cipher.open(swapped)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> cipher.open(moved)).isInstanceOf(SealBroken.class);
    }

    @Test
    void rotation_brings_a_row_under_the_new_key_and_the_old_key_may_go() {
        SealedRow old = cipher.seal(ROW, FIELDS);
        PersonalCipher rotating =
                new PersonalCipher(KeyRing.of("2027", Keys.base64(2), List.of("2026:" + Keys.base64(1))));

        SealedRow fresh = new SealedRow(ROW, rotating.rewrap(ROW, old.key()), old.fields());

        assertThat(new PersonalCipher(KeyRing.of("2027", Keys.base64(2), List.of())).open(fresh))
                .isEqualTo(FIELDS);
    }
}
