package org.sunshinegov.deploy.local.sample.data;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DistrictStaffTest {
    private static final Set<String> ADMINISTRATORS = Set.of("system-admin", "security-admin", "audit-admin");
    private static final List<Integer> WEIGHTS = List.of(3, 7, 9, 10, 5, 8, 4, 2);

    private final DistrictStaff staff = DistrictStaff.read();

    @Test
    void the_district_has_30_units_and_11_sections_in_three_levels() {
        assertThat(units()).hasSize(30);
        assertThat(staff.organisations().values())
                .filteredOn(Organisation::isSection)
                .hasSize(11);
        assertThat(units().map(this::level).collect(toSet())).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(staff.units(List.of("@department"))).hasSize(12);
        assertThat(staff.units(List.of("@subdistrict"))).hasSize(6);
    }

    @Test
    void every_code_of_a_unit_ends_in_its_check_character() {
        assertThat(units())
                .allSatisfy(unit -> assertThat(unit.code()).hasSize(9).endsWith(check(unit.code())));
        assertThat(staff.organisations().values().stream().map(Organisation::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_parent_is_named_before_what_belongs_to_it() {
        var above = new HashSet<String>();
        staff.organisations().forEach((alias, organisation) -> {
            assertThat(organisation.parent() == null || above.contains(organisation.parent()))
                    .as(alias)
                    .isTrue();
            above.add(alias);
        });
    }

    @Test
    void sixty_people_hold_offices_in_places_that_exist() {
        assertThat(staff.people()).hasSize(60).extracting(Person::account).doesNotHaveDuplicates();
        assertThat(staff.people())
                .allSatisfy(person -> assertThat(person.offices()).isNotEmpty());
        assertThat(staff.people().stream().flatMap(person -> person.offices().stream()))
                .allSatisfy(office ->
                        assertThat(staff.unit(office.unit()).isSection()).isFalse())
                .filteredOn(office -> office.section() != null)
                .allSatisfy(office ->
                        assertThat(staff.unit(office.section()).parent()).isEqualTo(office.unit()));
    }

    @Test
    void every_unit_has_its_people_and_nobody_is_drafter_and_leader_and_officer_in_one() {
        assertThat(units()).allSatisfy(unit -> {
            var drafters = holders("drafter", unit);
            var leaders = holders("leader-in-charge", unit);
            var officers = holders("disclosure-officer", unit);
            assertThat(officers).as(unit.alias()).hasSize(2);
            assertThat(holders("unit-head", unit)).hasSize(1);
            assertThat(holders("disclosure-body-head", unit)).hasSize(1);
            assertThat(leaders).hasSize(1).doesNotContainAnyElementsOf(drafters).doesNotContainAnyElementsOf(officers);
            assertThat(drafters).isNotEmpty().doesNotContainAnyElementsOf(officers);
        });
    }

    @Test
    void the_offices_of_the_district_are_filled() {
        assertThat(staff.people())
                .filteredOn(person -> person.holds("district-office", "district"))
                .hasSize(2);
        assertThat(List.of(
                        "leading-group",
                        "legal-affairs",
                        "supervision-body",
                        "efficiency-office",
                        "secrecy-bureau",
                        "publicity-department",
                        "archives-library",
                        "security-admin",
                        "audit-admin"))
                .allSatisfy(role -> assertThat(staff.holder(role)).isNotEmpty());
    }

    @Test
    void nobody_holds_two_of_the_technical_offices_and_their_holders_do_nothing_else() {
        assertThat(staff.people())
                .filteredOn(
                        person -> person.offices().stream().anyMatch(office -> ADMINISTRATORS.contains(office.role())))
                .hasSize(2)
                .allSatisfy(person -> assertThat(person.offices()).hasSize(1));
    }

    private Stream<Organisation> units() {
        return staff.organisations().values().stream().filter(unit -> !unit.isSection());
    }

    private int level(Organisation unit) {
        return unit.parent() == null ? 1 : 1 + level(staff.unit(unit.parent()));
    }

    private Set<String> holders(String role, Organisation unit) {
        return staff.people().stream()
                .filter(person -> person.holds(role, unit.alias()))
                .map(Person::account)
                .collect(toSet());
    }

    private static String check(String code) {
        var sum = 0;
        for (var at = 0; at < WEIGHTS.size(); at++) {
            sum += WEIGHTS.get(at) * Character.digit(code.charAt(at), 36);
        }
        var check = 11 - sum % 11;
        return check == 10 ? "X" : Integer.toString(check % 11);
    }
}
