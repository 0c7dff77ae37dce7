package org.sunshinegov.catalog.informationitem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.informationitem.model.State;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;

/** Who reads what of an item of one section (7.1, "edit draft item" and "non-disclosure re-evaluation"). */
class ItemSightTest {

    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();
    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID OTHER_SECTION = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID DRAFTER = UUID.randomUUID();

    @Test
    void the_districts_office_and_supervision_read_every_item() {
        assertThat(seenBy(Role.DISTRICT_OFFICE, ELSEWHERE, null)).isEqualTo(all());
        assertThat(seenBy(Role.SUPERVISION_BODY, ELSEWHERE, null)).isEqualTo(all());
        assertThat(seen(Scope.SELF, SECTION)).isEqualTo(all());
    }

    @Test
    void legal_affairs_and_the_secrecy_bureau_read_what_is_not_disclosed_and_no_draft() {
        for (Role role : List.of(Role.LEGAL_AFFAIRS, Role.SECRECY_BUREAU)) {
            for (UUID seat : List.of(UNIT, ELSEWHERE)) {
                assertThat(seenBy(role, seat, null)).containsExactlyInAnyOrder(State.WITHHELD, State.ON_REQUEST_ONLY);
            }
        }
    }

    @Test
    void the_leading_group_the_counter_and_offices_without_business_here_read_none() {
        for (Role role : List.of(
                Role.LEADING_GROUP,
                Role.COUNTER_OFFICER,
                Role.EFFICIENCY_OFFICE,
                Role.PUBLICITY_DEPARTMENT,
                Role.ARCHIVES_LIBRARY,
                Role.SYSTEM_ADMIN,
                Role.SECURITY_ADMIN,
                Role.AUDIT_ADMIN)) {
            assertThat(seenBy(role, UNIT, null)).as(role.name()).isEmpty();
        }
    }

    @Test
    void a_units_leaders_and_officers_read_all_of_it_and_nothing_of_another_unit() {
        for (Role role :
                List.of(Role.LEADER_IN_CHARGE, Role.UNIT_HEAD, Role.DISCLOSURE_OFFICER, Role.DISCLOSURE_BODY_HEAD)) {
            assertThat(seenBy(role, UNIT, null)).as(role.name()).isEqualTo(all());
            assertThat(seenBy(role, ELSEWHERE, null)).as(role.name()).isEmpty();
        }
    }

    @Test
    void drafters_and_heads_of_a_section_read_its_items_those_of_no_section_and_their_own() {
        for (Role role : List.of(Role.DRAFTER, Role.SECTION_HEAD)) {
            assertThat(seenBy(role, UNIT, SECTION)).as(role.name()).isEqualTo(all());
            assertThat(seenBy(role, UNIT, OTHER_SECTION)).as(role.name()).isEmpty();
            assertThat(seenBy(role, UNIT, null)).as(role.name()).isEqualTo(all());
            assertThat(seen(holding(role, UNIT, OTHER_SECTION), null))
                    .as(role.name())
                    .isEqualTo(all());
            assertThat(ItemSight.of(holding(role, UNIT, OTHER_SECTION)).reaches(UNIT, SECTION, PERSON, State.DRAFT))
                    .as(role.name())
                    .isTrue();
        }
    }

    private static Set<State> all() {
        return EnumSet.allOf(State.class);
    }

    private static Set<State> seenBy(Role role, UUID unit, UUID section) {
        return seen(holding(role, unit, section), SECTION);
    }

    private static Set<State> seen(Scope scope, UUID itemsSection) {
        ItemSight sight = ItemSight.of(scope);
        Set<State> seen = all();
        seen.removeIf(state -> !sight.reaches(UNIT, itemsSection, DRAFTER, state));
        return seen;
    }

    private static Scope holding(Role role, UUID unit, UUID section) {
        return new Scope(
                Scope.Kind.STAFF, PERSON, "somebody", "甲", List.of(new Appointment(role, unit, section, null)));
    }
}
