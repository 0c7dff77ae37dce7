package org.sunshinegov.kernel.documents.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void the_example_of_rfc_8785_comes_out_as_printed_there() throws IOException {
        Object given = CanonicalJson.read("""
                {"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
                 "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                 "literals": [null, true, false]}
                """.getBytes(StandardCharsets.UTF_8), Object.class);

        assertThat(text(given))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void the_order_of_writing_makes_no_difference() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("标题", "公告");
        one.put("a", 1);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", 1);
        other.put("标题", "公告");

        assertThat(text(one)).isEqualTo("{\"a\":1,\"标题\":\"公告\"}").isEqualTo(text(other));
    }

    @Test
    void instants_are_text() {
        assertThat(text(List.of(Instant.parse("2025-01-24T01:00:00Z")))).isEqualTo("[\"2025-01-24T01:00:00Z\"]");
    }

    private static String text(Object value) {
        return new String(CanonicalJson.of(value), StandardCharsets.UTF_8);
    }
}
