package org.sunshinegov.kernel.documents.personal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void an_identity_number_keeps_three_and_four() {
        assertThat(Mask.identityNumber("110105194912311234")).isEqualTo("110***********1234");
    }

    @Test
    void a_phone_number_keeps_three_and_four() {
        assertThat(Mask.phone("13800005678")).isEqualTo("138****5678");
    }

    @Test
    void a_name_keeps_its_first_character_and_hides_its_length() {
        assertThat(Mask.name("王小明")).isEqualTo("王*");
        assertThat(Mask.name("欧阳小明")).isEqualTo("欧*");
        assertThat(Mask.name("𠮷田")).isEqualTo("𠮷*");
        assertThat(Mask.name(" ")).isEmpty();
    }

    @Test
    void an_address_and_an_email_keep_the_coarse_part() {
        assertThat(Mask.address("北京市朝阳区光华路1号院2号楼")).isEqualTo("北京市朝阳区****");
        assertThat(Mask.address("光华路1")).isEqualTo("光华****");
        assertThat(Mask.email("wang@example.org")).isEqualTo("w***@example.org");
    }

    @Test
    void what_is_too_short_to_keep_a_part_is_hidden_whole() {
        assertThat(Mask.phone("12345678")).isEqualTo("********");
        assertThat(Mask.phone("110")).isEqualTo("***");
        assertThat(Mask.email("@x")).isEqualTo("**");
        assertThat(Mask.identityNumber(null)).isEmpty();
    }
}
