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
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.RoleTable;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.TestRegister;
import org.sunshinegov.review.TestRegister.Person;

/**
 * {@code docs/roles/review-service.md}: a review that waits for its drafter's opinion before everybody. Whoever has no
 * business with reviews sits in this very unit, where he would see it if his office did not count.
 */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class RoleTableIT {

    private static final String POLICY = "review.determinationWd";
    private static final String PROPOSED_POLICY = "review.referralWd";
    private static final String POLICY_PROPOSALS = "/api/reviews/v1/policy-proposals";
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
        UUID elsewhere = register.unit(null);
        String office = token(register.officer(elsewhere, null, Role.DISTRICT_OFFICE));
        String leading = held(unit, null, Role.LEADING_GROUP);
        PolicyOffice changes = new PolicyOffice("/api/reviews/v1", office, leading);

        new RoleTable("审查服务 · review-service", "org.sunshinegov.review", () -> subject(unit))
                .caller("拟稿人 drafter", token(unit.drafter()))
                .caller("外科室拟稿人 other section", held(unit, register.section(unit.id()), Role.DRAFTER))
                .caller("科室负责人 section head", held(unit, unit.section(), Role.SECTION_HEAD))
                .caller("分管领导 leader", token(unit.leader()))
                .caller(
                        "主要领导、公开机构负责人 unit head, body head",
                        held(unit, null, Role.UNIT_HEAD),
                        held(unit, null, Role.DISCLOSURE_BODY_HEAD))
                .caller("公开人员 officer", token(unit.officer()))
                .caller("外单位 other unit", token(other))
                .caller("区政务公开办 district office", office)
                .caller("监察机关 supervision", token(register.officer(elsewhere, null, Role.SUPERVISION_BODY)))
                .caller("领导小组 leading group", leading)
                .caller("法制机构 legal affairs", token(register.officer(elsewhere, null, Role.LEGAL_AFFAIRS)))
                .caller(
                        "窗口、保密局、效能办、宣传部、档案馆 counter, secrecy, efficiency, publicity, archives",
                        held(unit, null, Role.COUNTER_OFFICER),
                        held(unit, null, Role.SECRECY_BUREAU),
                        held(unit, null, Role.EFFICIENCY_OFFICE),
                        held(unit, null, Role.PUBLICITY_DEPARTMENT),
                        held(unit, null, Role.ARCHIVES_LIBRARY))
                .caller(
                        "平台、安全、审计管理员 administrators",
                        held(unit, null, Role.SYSTEM_ADMIN),
                        held(unit, null, Role.SECURITY_ADMIN),
                        held(unit, null, Role.AUDIT_ADMIN))
                .caller("其他系统 system", TestTokens.system("archives-system"))
                .caller("公众 citizen", TestTokens.citizen("citizen-z", "王芳"))
                .caller("未登录 nobody", "")
                .subject(
                        () -> changes.subject(POLICY),
                        "GET " + POLICY_PROPOSALS + "/{proposalId}",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/refusal",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/release",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/withdrawal",
                        "GET /reviews/policies/{proposalId}",
                        "POST /reviews/policies/{proposalId}/refusal",
                        "POST /reviews/policies/{proposalId}/release",
                        "POST /reviews/policies/{proposalId}/withdrawal")
                .subject(() -> changes.free(PROPOSED_POLICY), "POST " + POLICY_PROPOSALS)
                .subject(() -> changes.free(PROPOSED_POLICY), "POST /reviews/policies")
                .body("POST " + POLICY_PROPOSALS, PolicyOffice.CHANGE)
                .body("PUT " + POLICY_PROPOSALS + "/{proposalId}/refusal", "{\"reason\":\"理由\"}")
                .body("POST /reviews/policies", PolicyOffice.CHANGE_TYPED)
                .body("POST /reviews/policies/{proposalId}/refusal", "reason=理由")
                .body("PUT " + REVIEW + "/drafter-opinion", ReviewWorld.OPINION)
                .body("PUT " + REVIEW + "/return-to-drafter", REASON)
                .body("PUT " + REVIEW + "/return-to-owner", REASON)
                .body("PUT " + REVIEW + "/conclusion", Bodies.publishable())
                .body("PUT " + REVIEW + "/redaction-refusal", REASON)
                .body("PUT " + REVIEW + "/revocation", ReviewWorld.REVOCATION)
                .body("PUT " + REVIEW + "/revocation-refusal", REASON)
                .body("PUT " + REVIEW + "/findings/{number}/quotation", "{\"side\":\"OFFICER\"}")
                .body("POST /reviews/{reviews}/drafter-opinion", "classification=NOT_CLASSIFIED&disclosure=DISCLOSE")
                .body("POST /reviews/{reviews}/findings/{number}/quotation", "side=OFFICER")
                .body("POST /reviews/{reviews}/return-to-drafter", "reason=不妥")
                .body("POST /reviews/{reviews}/return-to-owner", "reason=不妥")
                .body("POST /reviews/{reviews}/revocation", "cause=CONCLUSION_WRONG&reason=不妥")
                .body("POST /reviews/{reviews}/revocation-refusal", "reason=不妥")
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

    private String held(ReviewWorld.Unit unit, UUID section, Role role) {
        return token(register.officer(unit.id(), section, role));
    }

    private static String token(Person person) {
        return TestTokens.staff(person.account());
    }
}
