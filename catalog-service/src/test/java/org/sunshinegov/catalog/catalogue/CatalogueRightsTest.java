package org.sunshinegov.catalog.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** Who keeps a unit's catalogue (7.1, "catalogue entry"). */
class CatalogueRightsTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Appointment head = new Appointment(Role.SECTION_HEAD, UNIT, OWN, null);

    @Test
    void the_head_of_a_section_enters_for_his_own_section_alone() {
        assertThat(CatalogueRights.entering(holding(head), UNIT, OWN)).isEqualTo(head);
        for (UUID section : new UUID[] {OTHER, null}) {
            assertThatThrownBy(() -> CatalogueRights.entering(holding(head), UNIT, section))
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.code()).isEqualTo("other-section"));
        }
    }

    @Test
    void the_head_of_a_section_changes_no_entry() {
        assertThatThrownBy(() -> CatalogueRights.keeping(holding(head), UNIT))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("role-needed"));
    }

    @Test
    void officers_of_the_unit_and_of_the_district_enter_and_change_whatever_section_it_is() {
        Appointment officer = new Appointment(Role.DISCLOSURE_OFFICER, UNIT, null, null);
        Appointment office = new Appointment(Role.DISTRICT_OFFICE, UUID.randomUUID(), null, null);

        for (Appointment as : List.of(officer, office)) {
            assertThat(CatalogueRights.entering(holding(as), UNIT, OWN)).isEqualTo(as);
            assertThat(CatalogueRights.entering(holding(as), UNIT, null)).isEqualTo(as);
            assertThat(CatalogueRights.keeping(holding(as), UNIT)).isEqualTo(as);
        }
    }

    @Test
    void the_whole_district_is_read_by_its_office_and_by_supervision() {
        for (Role role : Role.values()) {
            Appointment as = new Appointment(role, UNIT, null, null);
            assertThat(CatalogueRights.readsDistrict(holding(as)))
                    .as(role.name())
                    .isEqualTo(role == Role.DISTRICT_OFFICE || role == Role.SUPERVISION_BODY);
        }
    }

    private static Scope holding(Appointment... held) {
        return new Scope(Scope.Kind.STAFF, UUID.randomUUID(), "somebody", "甲", List.of(held));
    }
}
