package org.sunshinegov.request.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class SheetRowsTest {

    private static final String TABLE = "登记号,收到日期\n依申请〔2024〕第7号,2024-03-05\n";

    @ParameterizedTest
    @ValueSource(strings = {"yyyy-mm-dd", "yyyy\"年\"m\"月\"d\"日\"", "m\"月\"d\"日\"", "[$-804]yyyy/m/d;@", "m/d/yy h:mm"})
    void a_number_shown_as_a_day_is_read_as_that_date(String format) throws IOException {
        assertThat(shown(LocalDateTime.of(2024, 3, 5, 9, 30), format)).isEqualTo("2024-03-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0.00", "#,##0\"day\"", "[Yellow]0", "h:mm"})
    void any_other_number_stays_a_number(String format) throws IOException {
        assertThat(shown(12, format)).isEqualTo("12");
    }

    @Test
    void a_text_that_looks_like_a_date_stays_as_it_was_typed() throws IOException {
        assertThat(shown("2024/3/5", "yyyy-mm-dd")).isEqualTo("2024/3/5");
    }

    @Test
    void a_csv_is_read_in_utf_8_with_and_without_its_mark() throws IOException {
        assertThat(csv(TABLE.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected());
        assertThat(csv(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected());
    }

    @Test
    void a_csv_the_program_itself_wrote_is_read_again() throws IOException {
        Sheet own = Sheet.of(Sheet.Format.CSV, "旧件", List.of("登记号", "收到日期"));
        own.row(List.of("依申请〔2024〕第7号", "2024-03-05"));

        assertThat(csv(own.bytes())).isEqualTo(expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030"})
    void a_csv_in_the_encoding_spreadsheet_programs_in_china_use_is_read(String charset) throws IOException {
        assertThat(csv(TABLE.getBytes(Charset.forName(charset)))).isEqualTo(expected());
    }

    @Test
    void a_csv_in_any_other_encoding_is_refused() {
        assertThatThrownBy(() -> csv(TABLE.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("sheet-encoding"));
    }

    private static List<List<String>> expected() {
        return List.of(List.of("登记号", "收到日期"), List.of("依申请〔2024〕第7号", "2024-03-05"));
    }

    private static List<List<String>> csv(byte[] bytes) throws IOException {
        return SheetRows.read(Sheet.Format.CSV, new ByteArrayInputStream(bytes), 10).stream()
                .map(SheetRows.Line::cells)
                .toList();
    }

    private static String shown(Object value, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("旧件");
            if (value instanceof LocalDateTime at) {
                sheet.value(0, 0, at);
            } else if (value instanceof Number number) {
                sheet.value(0, 0, number);
            } else {
                sheet.value(0, 0, value.toString());
            }
            sheet.style(0, 0).format(format).set();
        }
        return SheetRows.read(Sheet.Format.XLSX, new ByteArrayInputStream(bytes.toByteArray()), 10)
                .get(0)
                .cell(0);
    }
}
