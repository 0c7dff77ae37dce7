package org.sunshinegov.review.confidentialityreview;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.TEXT;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.ListStatements;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.review.OwnerAddress;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class ListStatementsIT {

    /** Of a review and of its date: a working calendar has moved it, and people have been warned of it. */
    private static final String COPIES = """
            with copies as (
                insert into confidentiality_review
                select (jsonb_populate_record(r,
                    jsonb_build_object('id', gen_random_uuid(), 'subject_id', gen_random_uuid()))).*
                from confidentiality_review r, generate_series(1, 100) where r.id = $1 returning id)
            insert into clock
            select (jsonb_populate_record(c,
                jsonb_build_object('id', gen_random_uuid(), 'case_id', copies.id, 'warned', 1,
                    'moved_on', current_date, 'moved_from', c.due_on - 1))).*
            from clock c, copies where c.case_id = $1 returning id::text""";

    private static final String MOVED = """
            update clock set moved_on = current_date, moved_from = due_on - 1 where case_id = $1 returning id::text""";

    private static final String API = "/api/reviews/v1";
    private static final String ROW = "<td class=\"row-head\"";

    @Inject
    ReviewWorld world;

    @Test
    void a_list_asks_as_often_for_many_reviews_as_for_few() {
        ReviewWorld.Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        ReviewWorld.Unit unit = reply.unit();
        UUID review = world.atDrafter(reply);
        var unused = world.rows(MOVED, Tuple.of(review));

        new ListStatements("org.sunshinegov.review", () -> as(unit.drafter()))
                .names(Map.of("unit", unit.id().toString(), "reviews", review.toString()))
                .paged(API + "/reviews?view=all&unit={unit}", "items")
                .paged("/reviews?view=all&unit={unit}", ROW)
                .growing("/reviews/fragments/tasks", ROW)
                .growing("/reviews/fragments/moved-dates", ROW)
                .growing(API + "/reviews/{reviews}/history", "$")
                .growing("/reviews/{reviews}", "<li class=\"timeline-entry")
                .none(
                        "parts, marks and opinions of one review stand in its own row",
                        API + "/reviews/{reviews}",
                        "/reviews/{reviews}/record")
                .none("stands in its own row", API + "/policy-proposals/{proposalId}", "/reviews/policies/{proposalId}")
                .none("its days are computed, not read", "/reviews/{reviews}/due")
                .none(
                        "the kernel's; catalog-service counts it",
                        API + "/moving-dates/{proposalId}",
                        "/reviews/fragments/moving-dates/{proposalId}",
                        API + "/policies",
                        API + "/policy-proposals",
                        "/reviews/policies",
                        "/reviews/policies/fragments/tasks")
                .requireAsManyForManyAsForFew(() -> more(unit, review));
    }

    @Test
    void a_list_that_nobody_counts_is_named() {
        ListStatements none = new ListStatements("org.sunshinegov.review", RestAssured::given);

        assertThatThrownBy(() -> none.requireAsManyForManyAsForFew(() -> {}))
                .hasMessageContainingAll(API + "/reviews", "/reviews/fragments/tasks");
    }

    @Test
    void a_list_that_is_counted_is_not_named_as_none_as_well() {
        ListStatements both = new ListStatements("org.sunshinegov.review", RestAssured::given)
                .growing("/reviews/fragments/tasks", ROW)
                .none("nobody counts it", "/reviews/fragments/tasks");

        assertThatThrownBy(() -> both.requireAsManyForManyAsForFew(() -> {}))
                .hasMessageContainingAll("is counted and named as none", "/reviews/fragments/tasks");
    }

    private void more(ReviewWorld.Unit unit, UUID review) {
        for (int i = 0; i < 6; i++) {
            world.act(unit.drafter(), review, "drafter-opinion", ReviewWorld.OPINION);
            world.act(unit.leader(), review, "return-to-drafter", "{\"reason\":\"再核\"}");
        }
        var unused = world.rows(COPIES, Tuple.of(review));
    }
}
