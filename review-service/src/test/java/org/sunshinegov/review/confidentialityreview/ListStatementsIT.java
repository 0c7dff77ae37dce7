package org.sunshinegov.review.confidentialityreview;

import static org.sunshinegov.review.confidentialityreview.ReviewWorld.TEXT;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
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

    private static final String COPIES = """
            insert into confidentiality_review
            select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'subject_id', gen_random_uuid()))).*
            from confidentiality_review r, generate_series(1, 100) where r.id = $1 returning id::text""";

    @Inject
    ReviewWorld world;

    @Test
    void a_list_asks_as_often_for_a_hundred_reviews_as_for_ten() {
        ReviewWorld.Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);
        var unused = world.rows(COPIES, Tuple.of(review));

        new ListStatements("org.sunshinegov.review", () -> as(reply.unit().officer()))
                .list("/api/reviews/v1/reviews", "view=all&unit=" + reply.unit().id())
                .requireAsManyForTenAsForAHundred();
    }
}
