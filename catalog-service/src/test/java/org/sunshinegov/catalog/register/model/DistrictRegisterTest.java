package org.sunshinegov.catalog.register.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class DistrictRegisterTest {

    private static final Contact UNREACHABLE = new Contact(null, null, null, null, null, null);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Organisation district = organisation(OrganisationKind.DISTRICT, null, "007001006");
    private final Organisation bureau = organisation(OrganisationKind.DEPARTMENT, district, "007001014");
    private final Organisation section = organisation(OrganisationKind.SECTION, bureau, "007001014-01");
    private final Person lin = person("lin");
    private final Person he = person("he");
    private final DistrictRegister register =
            new DistrictRegister(List.of(district, bureau, section), List.of(lin, he), List.of());

    @ParameterizedTest
    @ValueSource(strings = {"004306525", "000014349"})
    void the_codes_of_the_sources_are_valid(String code) {
        Organisation seen = organisation(OrganisationKind.DEPARTMENT, district, code);

        register.put(seen);

        assertThat(register.organisation(code)).contains(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"004306526", "00430652", "00430652-5", "004306525 "})
    void a_code_with_a_wrong_check_character_or_form_is_refused(String code) {
        assertThat(faults(() -> register.put(organisation(OrganisationKind.DEPARTMENT, district, code))))
                .containsOnlyKeys("code");
    }

    @Test
    void a_section_may_have_a_code_of_its_own_choice_but_never_one_that_is_taken() {
        Organisation second = organisation(OrganisationKind.SECTION, bureau, "A2");
        Organisation again = organisation(OrganisationKind.SECTION, bureau, "007001014-01");

        register.put(second);

        assertThat(register.organisation("A2")).contains(second);
        assertThat(faults(() -> register.put(again))).containsOnlyKeys("code");
    }

    @Test
    void a_code_never_changes_because_index_numbers_rest_on_it() {
        Organisation renumbered = new Organisation(
                bureau.id(), district.id(), bureau.kind(), "007001022", "局", "Bureau", null, UNREACHABLE, true, null);

        assertThat(faults(() -> register.put(renumbered))).containsOnlyKeys("code");
    }

    @Test
    void a_document_mark_is_chinese_short_no_section_s_and_one_unit_s_alone() {
        register.put(marked(bureau, "晨住建"));
        Organisation other = organisation(OrganisationKind.DEPARTMENT, district, "007001022");

        assertThat(faults(() -> register.put(marked(other, "晨住建")))).containsOnlyKeys("documentMark");
        assertThat(faults(() -> register.put(marked(other, "CHENZJ")))).containsOnlyKeys("documentMark");
        assertThat(faults(() -> register.put(marked(other, "晨".repeat(11))))).containsOnlyKeys("documentMark");
        assertThat(faults(() -> register.put(marked(section, "晨科")))).containsOnlyKeys("documentMark");
        assertThatCode(() -> register.put(marked(bureau, "晨住建"))).doesNotThrowAnyException();
        register.put(marked(bureau, null));
        assertThatCode(() -> register.put(marked(other, "晨住建"))).doesNotThrowAnyException();
    }

    @Test
    void there_is_one_district() {
        assertThat(faults(() -> register.put(organisation(OrganisationKind.DISTRICT, null, "007001022"))))
                .containsOnlyKeys("kind");
    }

    @Test
    void nothing_stands_below_a_section_and_nothing_above_itself() {
        Organisation belowSection = organisation(OrganisationKind.SECTION, section, "B1");
        Organisation above = new Organisation(
                bureau.id(), bureau.id(), bureau.kind(), bureau.code(), "局", "Bureau", null, UNREACHABLE, true, null);

        assertThat(faults(() -> register.put(belowSection))).containsOnlyKeys("parent");
        assertThat(faults(() -> register.put(above))).containsOnlyKeys("parent");
    }

    @Test
    void nobody_holds_two_of_the_three_technical_offices_at_a_time() {
        register.appoint(appointment(lin, Role.SYSTEM_ADMIN, MAY, null));

        assertThat(faults(() -> register.appoint(appointment(lin, Role.AUDIT_ADMIN, JUNE, null))))
                .containsOnlyKeys("role");
        assertThatCode(() -> register.appoint(appointment(he, Role.AUDIT_ADMIN, JUNE, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_administrator_holds_no_office_of_the_work_at_that_time_whichever_of_them_came_first() {
        register.appoint(appointment(lin, Role.SYSTEM_ADMIN, MAY, null));
        register.appoint(appointment(he, Role.DISCLOSURE_OFFICER, MAY, JUNE.minusDays(1)));

        assertThat(faults(() -> register.appoint(appointment(lin, Role.DISCLOSURE_OFFICER, JUNE, null))))
                .containsOnlyKeys("role");
        assertThat(faults(() -> register.appoint(appointment(he, Role.AUDIT_ADMIN, MAY, null))))
                .containsOnlyKeys("role");
        assertThatCode(() -> register.appoint(appointment(he, Role.AUDIT_ADMIN, JUNE, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void technical_offices_one_after_the_other_are_allowed() {
        register.appoint(appointment(lin, Role.SYSTEM_ADMIN, MAY, JUNE.minusDays(1)));

        assertThatCode(() -> register.appoint(appointment(lin, Role.AUDIT_ADMIN, JUNE, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void the_same_office_is_held_once_at_a_time() {
        register.appoint(appointment(lin, Role.DRAFTER, MAY, null));

        assertThat(faults(() -> register.appoint(appointment(lin, Role.DRAFTER, JUNE, null))))
                .containsOnlyKeys("role");
    }

    @Test
    void a_acts_for_b_when_both_hold_the_office_for_that_time() {
        register.appoint(appointment(lin, Role.DISCLOSURE_OFFICER, MAY, null));
        register.appoint(appointment(he, Role.DISCLOSURE_OFFICER, MAY, null));

        Appointment acting = actingFor(he, lin, JUNE, JUNE.plusDays(6));
        register.appoint(acting);

        assertThat(register.sameAs(acting)).contains(acting);
    }

    @Test
    void nobody_acts_for_somebody_without_being_the_other_of_the_pair() {
        register.appoint(appointment(lin, Role.DISCLOSURE_OFFICER, MAY, null));

        assertThat(faults(() -> register.appoint(actingFor(he, lin, JUNE, JUNE.plusDays(6)))))
                .containsOnlyKeys("actingFor");
    }

    @Test
    void acting_for_somebody_ends_on_a_set_day() {
        register.appoint(appointment(lin, Role.DISCLOSURE_OFFICER, MAY, null));
        register.appoint(appointment(he, Role.DISCLOSURE_OFFICER, MAY, null));

        assertThat(faults(() -> register.appoint(actingFor(he, lin, JUNE, null))))
                .containsOnlyKeys("until");
    }

    @Test
    void a_section_belongs_to_the_unit_of_the_appointment() {
        Appointment elsewhere = new Appointment(
                UUID.randomUUID(),
                lin.id(),
                Role.DRAFTER,
                district.id(),
                section.id(),
                MAY,
                null,
                null,
                Approval.APPROVED);

        assertThat(faults(() -> register.appoint(elsewhere))).containsOnlyKeys("section");
    }

    @Test
    void a_revoked_appointment_ends_with_yesterday_and_the_past_stays() {
        Appointment held = appointment(lin, Role.DRAFTER, MAY, null);
        register.appoint(held);

        assertThat(register.end(held.id(), JUNE.minusDays(1), JUNE).holdsOn(JUNE))
                .isFalse();
        assertThat(faults(() -> register.end(held.id(), JUNE.minusDays(2), JUNE)))
                .containsOnlyKeys("lastDay");
    }

    @Test
    void a_longer_term_is_a_new_appointment() {
        Appointment held = appointment(lin, Role.DRAFTER, MAY, JUNE);
        register.appoint(held);

        assertThat(faults(() -> register.end(held.id(), JUNE.plusDays(1), MAY))).containsOnlyKeys("lastDay");
        assertThat(register.end(held.id(), JUNE.minusDays(1), MAY).until()).isEqualTo(JUNE.minusDays(1));
    }

    @Test
    void an_appointment_that_waits_is_not_held_and_stands_against_another_to_the_same_office() {
        Appointment waiting = waiting(appointment(lin, Role.DRAFTER, MAY, null));
        register.appoint(waiting);

        assertThat(waiting.holdsOn(JUNE)).isFalse();
        assertThat(faults(() -> register.appoint(appointment(lin, Role.DRAFTER, MAY, null))))
                .containsOnlyKeys("role");
        assertThat(register.approve(waiting.id()).holdsOn(JUNE)).isTrue();
    }

    @Test
    void what_was_entered_is_weighed_again_when_it_is_approved() {
        Appointment waiting = waiting(appointment(he, Role.DRAFTER, MAY, null));
        register.appoint(waiting);
        register.put(outOfUse(he), JUNE);

        assertThat(faults(() -> register.approve(waiting.id()))).containsOnlyKeys("account");
    }

    @Test
    void who_acts_for_somebody_is_approved_when_both_hold_the_office() {
        Appointment lins = waiting(appointment(lin, Role.DISCLOSURE_OFFICER, MAY, null));
        Appointment acting = waiting(actingFor(he, lin, JUNE, JUNE.plusDays(6)));
        register.appoint(lins);
        register.appoint(appointment(he, Role.DISCLOSURE_OFFICER, MAY, null));
        register.appoint(acting);

        assertThat(faults(() -> register.approve(acting.id()))).containsOnlyKeys("actingFor");
        assertThat(register.approve(lins.id()).holdsOn(JUNE)).isTrue();
        assertThat(register.approve(acting.id()).holdsOn(JUNE)).isTrue();
    }

    @Test
    void who_waits_to_be_system_administrator_is_none_in_the_place_of_the_last() {
        Appointment only = appointment(lin, Role.SYSTEM_ADMIN, MAY, null);
        register.appoint(only);
        register.appoint(waiting(appointment(he, Role.SYSTEM_ADMIN, MAY, null)));

        assertThat(code(() -> register.end(only.id(), JUNE, JUNE))).isEqualTo("last-system-admin");
    }

    @Test
    void the_last_security_administrator_stays() {
        Appointment only = appointment(lin, Role.SECURITY_ADMIN, MAY, null);
        register.appoint(only);

        assertThat(code(() -> register.end(only.id(), JUNE, JUNE))).isEqualTo("last-security-admin");
        assertThat(code(() -> register.put(outOfUse(lin), JUNE))).isEqualTo("last-security-admin");
    }

    @Test
    void the_last_system_administrator_stays() {
        Appointment only = appointment(lin, Role.SYSTEM_ADMIN, MAY, null);
        register.appoint(only);

        Refusal refused = catchThrowableOfType(Refusal.class, () -> register.end(only.id(), JUNE.minusDays(1), JUNE));

        assertThat(refused.code()).isEqualTo("last-system-admin");
    }

    @Test
    void the_last_system_administrator_stays_in_use() {
        register.appoint(appointment(lin, Role.SYSTEM_ADMIN, MAY, null));

        assertThat(code(() -> register.put(outOfUse(lin), JUNE))).isEqualTo("last-system-admin");
    }

    @Test
    void a_system_administrator_may_go_when_a_colleague_stays() {
        register.appoint(appointment(lin, Role.SYSTEM_ADMIN, MAY, null));
        register.appoint(appointment(he, Role.SYSTEM_ADMIN, MAY, null));

        register.put(outOfUse(lin), JUNE);

        assertThat(register.person("lin")).contains(outOfUse(lin));
        assertThat(code(() -> register.put(outOfUse(he), JUNE))).isEqualTo("last-system-admin");
    }

    @Test
    void a_colleague_who_is_out_of_use_or_goes_before_is_no_system_administrator_in_his_place() {
        Appointment lins = appointment(lin, Role.SYSTEM_ADMIN, MAY, null);
        Appointment hes = appointment(he, Role.SYSTEM_ADMIN, MAY, JUNE.plusDays(7));
        register.appoint(lins);
        register.appoint(hes);

        assertThat(code(() -> register.put(outOfUse(lin), JUNE))).isEqualTo("last-system-admin");
        DistrictRegister without = new DistrictRegister(
                List.of(district, bureau, section), List.of(lin, outOfUse(he)), List.of(lins, hes));
        assertThat(code(() -> without.end(lins.id(), JUNE, JUNE))).isEqualTo("last-system-admin");
    }

    @Test
    void whoever_administers_nothing_goes_out_of_use_and_comes_back() {
        register.appoint(appointment(lin, Role.SYSTEM_ADMIN, MAY, null));
        register.appoint(appointment(he, Role.DISCLOSURE_OFFICER, MAY, null));

        register.put(outOfUse(he), JUNE);
        register.put(he, JUNE);

        assertThat(register.person("he")).contains(he);
    }

    private static Person outOfUse(Person person) {
        return new Person(person.id(), person.account(), person.nameZh(), person.nameEn(), false);
    }

    private final Organisation heir = organisation(OrganisationKind.DEPARTMENT, district, "004306525");
    private final Organisation other = organisation(OrganisationKind.DEPARTMENT, district, "000014349");

    private static Closing closing(Closing.Cause cause, Organisation... successors) {
        return new Closing(
                cause, JUNE, Stream.of(successors).map(Organisation::id).toList());
    }

    @Test
    void a_closed_unit_is_out_of_use_with_its_sections_and_its_offices_end() {
        register.put(heir);
        Appointment held = appointment(lin, Role.DISCLOSURE_OFFICER, MAY, null);
        register.appoint(held);

        DistrictRegister.Closed closed =
                register.close(bureau.id(), closing(Closing.Cause.MERGED, heir), JUNE.plusDays(9), JUNE);

        assertThat(closed.organisations()).extracting(Organisation::id).containsExactly(section.id(), bureau.id());
        assertThat(closed.organisations()).noneMatch(Organisation::active);
        assertThat(closed.organisations().get(1).closing().successors()).containsExactly(heir.id());
        assertThat(closed.appointments()).containsExactly(held.endingOn(JUNE.plusDays(9)));
        assertThat(faults(() -> register.appoint(appointment(he, Role.DRAFTER, JUNE, null))))
                .containsOnlyKeys("organisation");
    }

    @Test
    void who_succeeds_is_in_use_a_unit_and_another() {
        register.put(heir);
        register.put(other);

        assertThat(faults(() -> close(closing(Closing.Cause.MERGED, bureau)))).containsOnlyKeys("successors");
        assertThat(faults(() -> close(closing(Closing.Cause.DISSOLVED, section))))
                .containsOnlyKeys("successors");
        assertThat(faults(() -> close(closing(Closing.Cause.MERGED, heir, other))))
                .containsOnlyKeys("successors");
        assertThat(faults(() -> close(closing(Closing.Cause.SPLIT, heir)))).containsOnlyKeys("successors");
        assertThat(faults(() -> close(closing(Closing.Cause.SPLIT, heir, heir))))
                .containsOnlyKeys("successors");
        var unused = register.close(other.id(), closing(Closing.Cause.MERGED, heir), JUNE, JUNE);
        assertThat(faults(() -> close(closing(Closing.Cause.MERGED, other)))).containsOnlyKeys("successors");
    }

    @Test
    void a_unit_is_closed_once_not_ahead_of_time_and_with_no_unit_below_it() {
        register.put(heir);
        Closing tomorrow = new Closing(Closing.Cause.MERGED, JUNE.plusDays(1), List.of(heir.id()));

        assertThat(faults(() -> close(tomorrow))).containsOnlyKeys("on");
        assertThat(faults(() ->
                        register.close(bureau.id(), closing(Closing.Cause.MERGED, heir), JUNE.minusDays(1), JUNE)))
                .containsOnlyKeys("lastDay");
        assertThat(code(() -> register.close(district.id(), closing(Closing.Cause.MERGED, heir), JUNE, JUNE)))
                .isEqualTo("not-a-unit");
        register.put(organisation(OrganisationKind.STATION, bureau, "007001022"));
        assertThat(code(() -> close(closing(Closing.Cause.MERGED, heir)))).isEqualTo("units-below");
        var unused = register.close(heir.id(), closing(Closing.Cause.MERGED, bureau), JUNE, JUNE);
        assertThat(code(() -> register.close(heir.id(), closing(Closing.Cause.MERGED, bureau), JUNE, JUNE)))
                .isEqualTo("closed-before");
        assertThat(code(() -> register.put(heir))).isEqualTo("closed-before");
    }

    private DistrictRegister.Closed close(Closing closing) {
        return register.close(bureau.id(), closing, JUNE, JUNE);
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).code();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> faults(ThrowingCallable act) {
        Refusal refused = catchThrowableOfType(Refusal.class, act);
        assertThat(refused).isNotNull();
        return (Map<String, Object>) refused.details().get("fields");
    }

    private static Organisation organisation(OrganisationKind kind, Organisation parent, String code) {
        UUID above = parent == null ? null : parent.id();
        return new Organisation(UUID.randomUUID(), above, kind, code, "机构", "Body", null, UNREACHABLE, true, null);
    }

    private static Organisation marked(Organisation one, String mark) {
        return new Organisation(
                one.id(), one.parentId(), one.kind(), one.code(), "局", "Bureau", mark, UNREACHABLE, true, null);
    }

    private static Person person(String account) {
        return new Person(UUID.randomUUID(), account, account, account, true);
    }

    private Appointment appointment(Person person, Role role, LocalDate from, LocalDate until) {
        return new Appointment(
                UUID.randomUUID(), person.id(), role, bureau.id(), null, from, until, null, Approval.APPROVED);
    }

    private Appointment actingFor(Person person, Person absent, LocalDate from, LocalDate until) {
        return new Appointment(
                UUID.randomUUID(),
                person.id(),
                Role.DISCLOSURE_OFFICER,
                bureau.id(),
                null,
                from,
                until,
                absent.id(),
                Approval.APPROVED);
    }

    private Appointment waiting(Appointment one) {
        return new Appointment(
                one.id(),
                one.personId(),
                one.role(),
                one.organisationId(),
                one.sectionId(),
                one.from(),
                one.until(),
                one.actingFor(),
                Approval.WAITING);
    }
}
