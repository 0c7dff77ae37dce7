package org.sunshinegov.review.confidentialityreview;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.RoleTable;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.TestRegister;
import org.sunshinegov.review.TestRegister.Person;

/** {@code docs/roles/review-service.md}: a review that waits for its drafter's opinion before everybody. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class RoleTableIT {

    private static final String REVIEW = "/api/reviews/v1/reviews/{reviews}";
    private static final String REASON = "{\"reason\":\"不妥\"}";

    @Inject
    ReviewWorld world;

    @Inject
    TestRegister register;

    private UUID review;

    @Test
    void everybody_may_what_the_table_says() {
        ReviewWorld.Unit unit = world.unit();
        Person other = register.officer(
                register.unit(null), null, Role.DRAFTER, Role.LEADER_IN_CHARGE, Role.DISCLOSURE_OFFICER);
        Person district = register.officer(register.unit(null), null, Role.DISTRICT_OFFICE);
        Person administrator = register.officer(unit.id(), null, Role.SYSTEM_ADMIN);

        new RoleTable("审查服务 · review-service", "org.sunshinegov.review", () -> subject(unit))
                .caller("拟稿人 drafter", token(unit.drafter()))
                .caller("分管领导 leader", token(unit.leader()))
                .caller("公开人员 officer", token(unit.officer()))
                .caller("外单位 other unit", token(other))
                .caller("区政务公开办 district office", token(district))
                .caller("平台管理员 administrator", token(administrator))
                .caller("其他系统 system", TestTokens.system("archives-system"))
                .caller("公众 citizen", TestTokens.citizen("citizen-z", "王芳"))
                .caller("未登录 nobody", "")
                .body("PUT " + REVIEW + "/drafter-opinion", ReviewWorld.OPINION)
                .body("PUT " + REVIEW + "/return-to-drafter", REASON)
                .body("PUT " + REVIEW + "/return-to-owner", REASON)
                .body("PUT " + REVIEW + "/conclusion", Bodies.publishable())
                .body("PUT " + REVIEW + "/redaction-refusal", REASON)
                .body("PUT " + REVIEW + "/findings/{number}/quotation", "{\"side\":\"OFFICER\"}")
                .body("POST /reviews/{reviews}/return-to-drafter", "reason=不妥")
                .body("POST /reviews/{reviews}/return-to-owner", "reason=不妥")
                .requireKeptAs("review-service");
    }

    /** The same one as long as nobody has moved it. */
    private Map<String, String> subject(ReviewWorld.Unit unit) {
        if (review == null
                || !world.show(unit.leader(), review).getString("state").equals("STAGE1_DRAFTER")) {
            review = world.atDrafter(world.submit(unit, SubjectKind.REPLY, ReviewWorld.TEXT));
        }
        Map<String, String> names = new HashMap<>();
        names.put("reviews", review.toString());
        names.put("documentId", world.show(unit.drafter(), review).getString("materials[1].copyId"));
        names.put("number", "1");
        names.put("proposalId", new UUID(0, 0).toString());
        names.put("version", Integer.toString(world.versionOf(review)));
        return names;
    }

    private static String token(Person person) {
        return TestTokens.staff(person.account());
    }
}
