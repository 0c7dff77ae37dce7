package org.sunshinegov.kernel.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.Role;

class ScopeTest {

    private static final UUID UNIT = UUID.randomUUID();

    private final Appointment own = new Appointment(Role.DISCLOSURE_OFFICER, UNIT, null, null);
    private final Appointment forAnother = new Appointment(Role.DISCLOSURE_OFFICER, UNIT, null, UUID.randomUUID());
    private final Appointment leader = new Appointment(Role.LEADER_IN_CHARGE, UNIT, null, null);

    @Test
    void ones_own_office_comes_before_a_colleagues_in_whatever_order_they_are_known() {
        for (Scope deputy : List.of(holding(own, forAnother), holding(forAnother, own))) {
            assertThat(deputy.require(UNIT, Role.DISCLOSURE_OFFICER)).isEqualTo(own);
            assertThat(deputy.requireAnywhere(Role.DISCLOSURE_OFFICER)).isEqualTo(own);
            assertThat(deputy.appointmentsAs(UNIT, Role.DISCLOSURE_OFFICER)).containsExactly(own, forAnother);
        }
    }

    @Test
    void the_order_of_the_roles_asked_for_comes_before_all() {
        assertThat(holding(leader, forAnother).require(UNIT, Role.DISCLOSURE_OFFICER, Role.LEADER_IN_CHARGE))
                .isEqualTo(forAnother);
    }

    @Test
    void who_decides_administers_reads_figures_or_takes_copies_sees_no_business_of_his_unit() {
        for (Role role : List.of(
                Role.LEADING_GROUP,
                Role.SECRECY_BUREAU,
                Role.EFFICIENCY_OFFICE,
                Role.PUBLICITY_DEPARTMENT,
                Role.ARCHIVES_LIBRARY,
                Role.SYSTEM_ADMIN,
                Role.SECURITY_ADMIN,
                Role.AUDIT_ADMIN)) {
            Scope apart = holding(new Appointment(role, UNIT, null, null));
            assertThat(apart.units()).as(role.name()).isEmpty();
            assertThat(apart.sees(UNIT)).as(role.name()).isFalse();
        }
        assertThat(holding(own).units()).containsExactly(UNIT);
    }

    @Test
    void the_leading_group_and_the_efficiency_office_see_the_figures_of_every_unit_and_the_business_of_none() {
        for (Role role : List.of(Role.LEADING_GROUP, Role.EFFICIENCY_OFFICE)) {
            Scope reader = holding(new Appointment(role, UNIT, null, null));
            assertThat(reader.seesDistrict()).as(role.name()).isFalse();
            assertThat(reader.sees(UUID.randomUUID())).as(role.name()).isFalse();
            assertThat(reader.seesDistrictFigures()).as(role.name()).isTrue();
            assertThat(reader.seesFigures(UUID.randomUUID())).as(role.name()).isTrue();
        }
        for (Role role : List.of(Role.DISTRICT_OFFICE, Role.LEGAL_AFFAIRS, Role.SUPERVISION_BODY)) {
            Scope reader = holding(new Appointment(role, UNIT, null, null));
            assertThat(reader.sees(UUID.randomUUID())).as(role.name()).isTrue();
            assertThat(reader.seesFigures(UUID.randomUUID())).as(role.name()).isTrue();
        }
        assertThat(holding(own).seesFigures(UNIT)).isTrue();
        assertThat(holding(own).seesFigures(UUID.randomUUID())).isFalse();
    }

    private static Scope holding(Appointment... held) {
        return new Scope(Scope.Kind.STAFF, UUID.randomUUID(), "officer", "甲", List.of(held));
    }
}
