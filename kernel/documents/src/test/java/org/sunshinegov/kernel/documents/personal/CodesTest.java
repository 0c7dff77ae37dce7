package org.sunshinegov.kernel.documents.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of domain reference 4.9 and of the annexes of GB 11643, GB 11714 and GB 32100. */
class CodesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "11010519491231002x", " 110105194912310 02X"})
    void identity_numbers_with_right_check_character_and_date_hold(String number) {
        assertThat(IdentityNumber.isValid(number, TODAY)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "110105194912310021",
                "110105194912310022",
                "11010519491231003X",
                "1101051949123100",
                "110105491231002",
                "01010519491231002X",
                "A1010519491231002X"
            })
    void identity_numbers_with_any_wrong_character_do_not(String number) {
        assertThat(IdentityNumber.isValid(number, TODAY)).isFalse();
    }

    @Test
    void a_date_that_does_not_exist_or_lies_ahead_is_no_birthday_even_if_the_check_agrees() {
        assertThat(IdentityNumber.isValid("110105202502300010", TODAY)).isFalse();
        assertThat(IdentityNumber.isValid("110105202601050010", TODAY)).isTrue();
        assertThat(IdentityNumber.isValid("110105202601050010", TODAY.minusDays(1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"004306525", "000014349", "00001434-9", "D2143569X", "d2143569x"})
    void organisation_codes_with_right_check_character_hold(String code) {
        assertThat(OrganisationCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "004306526", "004306552", "D21435690", "00430652", "0043065255"})
    void organisation_codes_with_any_wrong_character_do_not(String code) {
        assertThat(OrganisationCode.isValid(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11341702486344515H", "91350100M000100Y43", "91350100m000100y43"})
    void credit_codes_with_right_check_character_hold(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "11341702486344515J",
                "11341702486345415H",
                "91350100M000100Y44",
                "91350100I000100Y43",
                "1134170248634451"
            })
    void credit_codes_with_any_wrong_character_do_not(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }

    @Test
    void a_credit_code_holds_the_organisation_code() {
        assertThat(CreditCode.organisationCode("11341702486344515H")).isEqualTo("486344515");
        assertThat(OrganisationCode.isValid("486344515")).isTrue();
    }
}
