package org.sunshinegov.kernel.web.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.web.page.Language;

class LabelTest {

    @Test
    void a_line_holds_chinese_first_and_english_second() {
        Label label = Label.parse("found", "共 {0} 条 | {0} in all");

        assertThat(label.in(Language.ZH, 12)).isEqualTo("共 12 条");
        assertThat(label.in(Language.EN, 12)).isEqualTo("12 in all");
    }

    @Test
    void a_line_in_one_language_is_refused_by_its_key() {
        assertThatThrownBy(() -> Label.parse("save", "保存"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("save");
    }

    @Test
    void a_label_used_in_a_template_but_not_written_is_found_with_its_place() {
        Engine engine = Engine.builder().addDefaults().build();
        var template = engine.parse("<p>{t:written}{t:unwritten}{t:of(key)}</p>", null, "page.html");

        assertThat(LabelsInTemplates.missing(Stream.of(template), "written"::equals))
                .containsOnlyKeys("unwritten");
    }
}
