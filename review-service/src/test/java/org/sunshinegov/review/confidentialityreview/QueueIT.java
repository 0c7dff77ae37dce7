package org.sunshinegov.review.confidentialityreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.TestRegister.Person;

/** The queue shows each what he sees, what waits for him, page by page and never twice. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class QueueIT {

    private static final String QUEUE = "/api/reviews/v1/reviews";

    @Inject
    ReviewWorld world;

    @Test
    void what_waits_for_somebody_follows_the_stage() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        Unit unit = reply.unit();
        UUID review = world.atDrafter(reply);

        assertThat(ids(unit.drafter(), "?view=mine")).containsExactly(review.toString());
        assertThat(ids(unit.leader(), "?view=mine")).isEmpty();
        assertThat(ids(unit.leader(), "?view=open")).containsExactly(review.toString());
        world.act(unit.drafter(), review, "drafter-opinion", OPINION);
        assertThat(ids(unit.drafter(), "?view=mine")).isEmpty();
        assertThat(ids(unit.leader(), "?view=mine")).containsExactly(review.toString());
        world.act(unit.leader(), review, "leader-opinion", "{}");
        assertThat(ids(unit.officer(), "?view=mine")).containsExactly(review.toString());
        world.act(unit.officer(), review, "conclusion", Bodies.partial());
        assertThat(ids(unit.officer(), "?view=mine")).isEmpty();
        assertThat(ids(unit.second(), "?view=mine")).containsExactly(review.toString());
        world.act(unit.second(), review, "redaction-approval", "");
        assertThat(ids(unit.officer(), "?view=open")).isEmpty();
        assertThat(ids(unit.officer(), "?view=ended")).containsExactly(review.toString());
        assertThat(ids(unit.officer(), "?subject=" + reply.subject())).containsExactly(review.toString());
    }

    @Test
    void pages_follow_each_other_without_a_gap_and_what_is_due_first_comes_first() {
        Unit unit = world.unit();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(world.atDrafter(world.submit(unit, SubjectKind.REPLY, TEXT)).toString());
        }
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = page(unit.officer(), "?size=2" + (next.isEmpty() ? "" : "&after=" + next));
            read.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        assertThat(page(unit.officer(), "").getList("items.dueOn", String.class))
                .isSorted()
                .doesNotContainNull();
    }

    @Test
    void filters_narrow_the_queue() {
        Unit unit = world.unit();
        UUID reply = world.atDrafter(world.submit(unit, SubjectKind.REPLY, TEXT));
        UUID item = world.atLeader(world.submit(unit, SubjectKind.ITEM, TEXT));

        assertThat(ids(unit.officer(), "?kind=ITEM")).containsExactly(item.toString());
        assertThat(ids(unit.officer(), "?state=STAGE1_DRAFTER")).containsExactly(reply.toString());
        assertThat(ids(unit.officer(), "?text=水质")).hasSize(2);
        assertThat(ids(unit.officer(), "?text=100%25")).isEmpty();
        assertThat(ids(unit.officer(), "?unit=" + unit.id())).hasSize(2);
    }

    @Test
    void a_filter_that_is_none_is_refused_naming_what_may_stand_there() {
        Unit unit = world.unit();

        JsonPath problem = as(unit.officer())
                .get(QUEUE + "?state=FOO")
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        assertThat(problem.getString("fields.state.zh")).isEqualTo("没有这个选项");
        assertThat(problem.getString("fields.state.en")).contains("STAGE1_DRAFTER");
        as(unit.officer()).get(QUEUE + "?view=foo").then().statusCode(422);
        as(unit.officer()).get(QUEUE + "?kind=foo").then().statusCode(422);
        as(unit.officer()).get(QUEUE + "?size=abc").then().statusCode(422);
        as(unit.officer()).get(QUEUE + "?unit=nonsense").then().statusCode(422);
    }

    private static List<String> ids(Person person, String query) {
        return page(person, query).getList("items.id", String.class);
    }

    private static JsonPath page(Person person, String query) {
        return as(person).get(QUEUE + query).then().statusCode(200).extract().jsonPath();
    }
}
