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
        "CREDIT_CODE, 91350100M000100Y43, 91350100m000100y43"
    })
    void ways_of_writing_the_same_value_are_found_alike(PersonalKind kind, String one, String other) {
        assertThat(digests.of(kind, other)).isEqualTo(digests.of(kind, one)).matches("[0-9a-f]{64}");
    }

    @Test
    void the_digest_is_hmac_sha_256_over_kind_and_value() {
        assertThat(digests.of(PersonalKind.IDENTITY_NUMBER, "11010519491231002X"))
                .isEqualTo("8f09100cf2f47052fcafc24f036ee79256fd4435c1c113519469c3333c159f5f");
    }

    @Test
    void other_values_kinds_and_keys_give_other_digests() {
        String digest = digests.of(PersonalKind.CREDIT_CODE, "91350100M000100Y43");

        assertThat(digests.of(PersonalKind.CREDIT_CODE, "91350100M000100Y44")).isNotEqualTo(digest);
        assertThat(digests.of(PersonalKind.WORDS, "91350100M000100Y43")).isNotEqualTo(digest);
        assertThat(PersonalDigests.under(Keys.base64(8)).of(PersonalKind.CREDIT_CODE, "91350100M000100Y43"))
                .isNotEqualTo(digest);
    }

    @Test
    void a_short_key_is_refused() {
        assertThatThrownBy(() -> PersonalDigests.under("AAAA")).isInstanceOf(IllegalArgumentException.class);
    }
}
