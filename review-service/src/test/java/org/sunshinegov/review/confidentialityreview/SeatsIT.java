package org.sunshinegov.review.confidentialityreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.TestRegister;
import org.sunshinegov.review.TestRegister.Person;

/** Who may do a stage when offices are vacant, held by one and the same person, or done by a deputy. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class SeatsIT {

    @Inject
    ReviewWorld world;

    @Inject
    TestRegister register;

    @Inject
    Seating seating;

    @Test
    void a_stage_whose_office_is_vacant_rises_to_the_parent_and_says_so() {
        Unit parent = world.unit();
        Unit unit = withoutLeader(parent.id());
        UUID review = world.atLeader(world.submit(unit, SubjectKind.REPLY, TEXT));

        JsonPath shown = world.show(parent.leader(), review);
        assertThat(shown.getBoolean("risen")).isTrue();
        assertThat(shown.getBoolean("mine")).isTrue();
        assertThat(UUID.fromString(shown.getString("seat"))).isEqualTo(parent.id());
        assertThat(world.history(review)).endsWith("GIVE_OPINION", "SEAT");
        world.act(parent.leader(), review, "leader-opinion", "{}");

        assertThat(UUID.fromString(world.show(unit.officer(), review).getString("seat")))
                .isEqualTo(unit.id());
    }

    @Test
    void a_leader_who_is_the_drafter_leaves_his_office_vacant() {
        Unit parent = world.unit();
        UUID id = register.unit(parent.id());
        Person both = register.officer(id, null, Role.DRAFTER, Role.LEADER_IN_CHARGE);
        Person officer = register.officer(id, null, Role.DISCLOSURE_OFFICER);
        Unit small = new Unit(id, null, both, parent.leader(), officer, officer);
        UUID review = world.atLeader(world.submit(small, SubjectKind.REPLY, TEXT));

        assertThat(world.refused(both, review, "leader-opinion", "{}", 403).getString("code"))
                .isEqualTo("role-needed");
        world.act(parent.leader(), review, "leader-opinion", "{}");
    }

    @Test
    void an_office_that_is_filled_again_takes_its_stage_back() throws Throwable {
        Unit parent = world.unit();
        Unit unit = withoutLeader(parent.id());
        UUID review = world.atLeader(world.submit(unit, SubjectKind.REPLY, TEXT));
        Person leader = register.officer(unit.id(), null, Role.LEADER_IN_CHARGE);
        VertxContextSupport.subscribeAndAwait(() -> seating.runDue(Instant.now()));

        assertThat(world.refused(parent.leader(), review, "leader-opinion", "{}", 404)
                        .getString("code"))
                .isEqualTo("not-found");
        world.act(leader, review, "leader-opinion", "{}");
    }

    @Test
    void an_office_that_falls_vacant_during_the_stage_lets_it_rise() throws Throwable {
        Unit parent = world.unit();
        Unit unit = withoutLeader(parent.id());
        Person leader = register.person();
        UUID appointment = register.appoint(leader, Role.LEADER_IN_CHARGE, unit.id(), null, null);
        UUID review = world.atLeader(world.submit(unit, SubjectKind.REPLY, TEXT));
        register.revoke(appointment);
        VertxContextSupport.subscribeAndAwait(() -> seating.runDue(Instant.now()));

        world.act(parent.leader(), review, "leader-opinion", "{}");
    }

    @Test
    void another_drafter_of_the_section_is_refused_and_the_deputy_is_not() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        Unit unit = reply.unit();
        UUID review = world.atDrafter(reply);
        Person colleague = register.officer(unit.id(), unit.section(), Role.DRAFTER);
        Person deputy = register.person();
        var unused = register.appoint(
                deputy, Role.DRAFTER, unit.id(), unit.section(), unit.drafter().id());

        assertThat(world.refused(colleague, review, "drafter-opinion", OPINION, 403)
                        .getString("code"))
                .isEqualTo("not-the-drafter");
        world.act(deputy, review, "drafter-opinion", OPINION);

        assertThat(world.show(unit.leader(), review).getString("opinions.drafter.by.actingFor"))
                .isEqualTo(unit.drafter().id().toString());
    }

    /** The unit's own leader is missing; in the record the field holds the parent's. */
    private Unit withoutLeader(UUID parent) {
        UUID id = register.unit(parent);
        UUID section = register.section(id);
        Person officer = register.officer(id, null, Role.DISCLOSURE_OFFICER);
        return new Unit(id, section, register.officer(id, section, Role.DRAFTER), null, officer, officer);
    }
}
