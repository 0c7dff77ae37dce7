package org.sunshinegov.kernel.documents.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.kernel.documents.keys.Keys;

class PersonalDigestsTest {

    private final PersonalDigests digests = PersonalDigests.under(Keys.base64(7));

    @ParameterizedTest
    @CsvSource({
        "IDENTITY_NUMBER, 11010519491231002X, １１０１０５１９４９１２３１００２ｘ",
        "IDENTITY_NUMBER, 11010519491231002X, 110105 19491231 002x",
        "PHONE, 13800005678, +86 138-0000-5678",
        "PHONE, 13800005678, 008613800005678",
        "PHONE, 01012345678, (010) 1234 5678",
        "EMAIL, a@example.org, ' A@Example.ORG '",
        "NAME, 阿卜杜·热西提, 阿卜杜•热西提",
        "NAME, Li Lei, 'LI  LEI '",
        "CREDIT_CODE, 91350100M000100Y43, 91350100m000100y43"
    })
    void ways_of_writing_the_same_value_are_found_alike(PersonalKind kind, String one, String other) {
        assertThat(digests.of(kind, other)).isEqualTo(digests.of(kind, one)).matches("[0-9a-f]{64}");
    }

    @Test
    void the_digest_is_hmac_sha_256_over_kind_and_value() {
        assertThat(digests.of(PersonalKind.PHONE, "13800005678"))
                .isEqualTo("4bdbfe416c2d8397765e0bf8c87bf444a5a68811c9d22a04f8abab27b4d8dc4b");
    }

    @Test
    void other_values_kinds_and_keys_give_other_digests() {
        String phone = digests.of(PersonalKind.PHONE, "13800005678");

        assertThat(digests.of(PersonalKind.PHONE, "13800005679")).isNotEqualTo(phone);
        assertThat(digests.of(PersonalKind.NAME, "13800005678")).isNotEqualTo(phone);
        assertThat(PersonalDigests.under(Keys.base64(8)).of(PersonalKind.PHONE, "13800005678"))
                .isNotEqualTo(phone);
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> PersonalDigests.under("AAAA")).isInstanceOf(IllegalArgumentException.class);
    }
}
