package org.sunshinegov.kernel.platform.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;

class ReconsiderationBodiesTest {

    private static final String DISTRICT = "晨光区人民政府";

    private final ReconsiderationBodies bodies =
            new ReconsiderationBodies("示例市人民政府", List.of(" 007002998 = 国家税务总局示例市税务局 "));

    @Test
    void departments_and_offices_are_the_district_governments_to_reconsider() {
        assertThat(of(OrganisationKind.DEPARTMENT, "007002033", "晨光区教育局")).isEqualTo(DISTRICT);
        assertThat(of(OrganisationKind.SUBDISTRICT, "007003018", "梧桐街道办事处")).isEqualTo(DISTRICT);
    }

    @Test
    void the_district_government_itself_is_the_city_governments() {
        assertThat(of(OrganisationKind.DISTRICT, "007001006", DISTRICT)).isEqualTo("示例市人民政府");
    }

    @Test
    void the_justice_bureau_is_the_district_governments_or_the_justice_departments_above_it() {
        assertThat(of(OrganisationKind.DEPARTMENT, "00700205X", "晨光区司法局")).isEqualTo("晨光区人民政府或者上一级司法行政部门");
    }

    @Test
    void who_is_led_by_his_superior_alone_has_the_body_the_installation_names() {
        assertThat(of(OrganisationKind.DEPARTMENT, "007002998", "晨光区税务局")).isEqualTo("国家税务总局示例市税务局");
    }

    @Test
    void a_setting_that_names_no_body_stops_the_service() {
        assertThatThrownBy(() -> new ReconsiderationBodies("示例市人民政府", List.of("007002998")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sunshine.district.reconsideration wants code=body, not 007002998");
    }

    private String of(OrganisationKind kind, String code, String name) {
        return bodies.of(new Organisation(UUID.randomUUID(), null, kind, code, name, "Unit"), DISTRICT);
    }
}
