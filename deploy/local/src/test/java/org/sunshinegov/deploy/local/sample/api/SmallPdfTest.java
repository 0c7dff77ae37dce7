package org.sunshinegov.deploy.local.sample.api;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SmallPdfTest {
    private final String pdf = new String(new SmallPdf(List.of("Budget (draft)", "Year 1: 1250")).bytes(), US_ASCII);

    @Test
    void the_trailer_points_to_the_table_and_the_table_to_the_objects() {
        var start = Pattern.compile("startxref\\n(\\d+)\\n%%EOF\\n$").matcher(pdf);
        assertThat(start.find()).isTrue();
        var table = pdf.substring(Integer.parseInt(start.group(1)));
        assertThat(table).startsWith("xref\n0 6\n0000000000 65535 f \n");
        var rows = Pattern.compile("(\\d{10}) 00000 n \n").matcher(table);
        for (var number = 1; number <= 5; number++) {
            assertThat(rows.find()).isTrue();
            assertThat(pdf.substring(Integer.parseInt(rows.group(1)))).startsWith(number + " 0 obj\n");
        }
    }

    @Test
    void the_length_of_the_text_is_told_and_brackets_are_escaped() {
        var stream =
                Pattern.compile("<< /Length (\\d+) >>\nstream\n(.*)\nendstream").matcher(pdf);
        assertThat(stream.find()).isTrue();
        assertThat(stream.group(2)).hasSize(Integer.parseInt(stream.group(1))).contains("(Budget \\(draft\\)) Tj");
    }
}
