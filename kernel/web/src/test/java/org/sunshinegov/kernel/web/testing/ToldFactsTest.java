package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ToldFactsTest {

    private static final String TYPE = "RequestRegistered.v1";
    private static final String ID = "00000000-0000-0000-0000-0000000000aa";

    @Test
    void a_fact_that_fits_has_no_fault() {
        assertThat(ToldFacts.faults(TYPE, registered(ID, "\"2025-03-03T01:00:00Z\"")))
                .isEmpty();
    }

    @Test
    void a_date_written_as_a_number_an_id_that_is_none_and_what_is_missing_are_named_by_their_place() {
        assertThat(ToldFacts.faults(TYPE, registered("标记", "1740963600")))
                .containsExactlyInAnyOrder(
                        "RequestRegistered.v1: /organisationId format", "RequestRegistered.v1: /registeredAt type");
        assertThat(ToldFacts.faults(TYPE, "{\"requestId\":\"" + ID + "\"}"))
                .containsExactly("RequestRegistered.v1:  required");
    }

    @Test
    void a_type_without_a_schema_is_named() {
        assertThatThrownBy(() -> ToldFacts.faults("SomethingNewer.v7", "{}"))
                .hasMessageContaining("/contracts/SomethingNewer/v7.schema.json");
    }

    private static String registered(String organisation, String at) {
        return """
                {"requestId":"%s","organisationId":"%s","registeredAt":%s}""".formatted(ID, organisation, at);
    }
}
