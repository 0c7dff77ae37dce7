package org.sunshinegov.request.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

class WritingTest {

    private final Map<String, FieldFault> faults = new TreeMap<>();

    @Test
    void zero_width_characters_and_space_around_it_come_along_unseen_and_are_dropped() {
        assertThat(Writing.clean(" 王\u200B\u200C\u200D芳\u2060\u00AD\uFEFF\t")).isEqualTo("王芳");
        assertThat(Writing.clean("第一行\n\t第二行")).isEqualTo("第一行\n\t第二行");
        assertThat(Writing.clean("\u200B")).isEmpty();
        assertThat(Writing.clean(null)).isNull();
    }

    @Test
    void a_control_character_is_named_by_its_code_point() {
        Writing.line(faults, "name", "王\u0007芳\u0000\u0007", 100);

        assertThat(faults)
                .containsEntry(
                        "name",
                        new FieldFault("含有不可见的控制字符：U+0007、U+0000", "contains control characters: U+0007、U+0000"));
    }

    @Test
    void a_line_has_no_second_line_and_a_text_may() {
        Writing.line(faults, "address", "梧桐街\n18号", 100);
        Writing.text(faults, "description", "第一行\r\n\t第二行", 100);

        assertThat(faults).containsOnlyKeys("address");
        assertThat(faults.get("address").zh()).isEqualTo("含有不可见的控制字符：U+000A");
    }

    @Test
    void the_fault_that_was_found_first_stays() {
        faults.put("name", FieldFault.missing());
        Writing.line(faults, "name", "长".repeat(101), 100);
        Writing.line(faults, "helper", "长".repeat(101) + "\u0007", 100);

        assertThat(faults.get("name")).isEqualTo(FieldFault.missing());
        assertThat(faults.get("helper").en()).isEqualTo("at most 100 characters");
    }

    @Test
    void only_what_is_seen_stands_beside_its_code_point() {
        assertThat(Writing.named(0x1F600)).isEqualTo("\uD83D\uDE00 (U+1F600)");
        assertThat(Writing.named(0x202E)).isEqualTo("U+202E");
        assertThat(Writing.named(0xD800)).isEqualTo("U+D800");
        assertThat(Writing.named(0xFFFF)).isEqualTo("U+FFFF");
    }
}
