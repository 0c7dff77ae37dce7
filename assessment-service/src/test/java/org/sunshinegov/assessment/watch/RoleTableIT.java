package org.sunshinegov.assessment.watch;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.RoleTable;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;

/**
 * {@code docs/roles/assessment-service.md}: the figures and cases of one unit before everybody. Whoever has no business with
 * its cases sits in this very unit, where he would see them if his office did not count.
 */
@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class RoleTableIT {

    private static final String POLICY = "complaint.acceptanceWd";
    private static final String PROPOSED_POLICY = "complaint.caseReplyWd";
    private static final String POLICY_PROPOSALS = "/api/assessment/v1/policy-proposals";

    @Inject
    TestRegister register;

    @Test
    void everybody_may_what_the_table_says() {
        UUID above = register.unit();
        UUID unit = register.unitBelow(above);
        String office = token(register.unit(), Role.DISTRICT_OFFICE);
        String leading = token(unit, Role.LEADING_GROUP);
        PolicyOffice changes = new PolicyOffice("/api/assessment/v1", office, leading);

        new RoleTable(
                        "评估服务 · assessment-service",
                        "org.sunshinegov.assessment",
                        () -> Map.of("units", unit.toString(), "version", "0"))
                .caller(
                        "本单位 own unit",
                        token(unit, Role.DRAFTER),
                        token(unit, Role.SECTION_HEAD),
                        token(unit, Role.LEADER_IN_CHARGE),
                        token(unit, Role.UNIT_HEAD),
                        token(unit, Role.DISCLOSURE_OFFICER),
                        token(unit, Role.DISCLOSURE_BODY_HEAD))
                .caller(
                        "本单位科室、窗口 section, counter",
                        TestTokens.staff(register.inSection(unit, Role.DRAFTER)),
                        TestTokens.staff(register.inSection(unit, Role.SECTION_HEAD)),
                        token(unit, Role.COUNTER_OFFICER))
                .caller("上级单位 unit above", token(above, Role.DISCLOSURE_OFFICER))
                .caller("外单位 other unit", token(register.unit(), Role.UNIT_HEAD))
                .caller("区政务公开办 district office", office)
                .caller(
                        "监察机关、法制机构 supervision, legal affairs",
                        token(register.unit(), Role.SUPERVISION_BODY),
                        token(register.unit(), Role.LEGAL_AFFAIRS))
                .caller("领导小组 leading group", leading)
                .caller("效能办 efficiency office", token(unit, Role.EFFICIENCY_OFFICE))
                .caller(
                        "保密局、宣传部、档案馆 secrecy, publicity, archives",
                        token(unit, Role.SECRECY_BUREAU),
                        token(unit, Role.PUBLICITY_DEPARTMENT),
                        token(unit, Role.ARCHIVES_LIBRARY))
                .caller(
                        "平台、安全、审计管理员 administrators",
                        token(unit, Role.SYSTEM_ADMIN),
                        token(unit, Role.SECURITY_ADMIN),
                        token(unit, Role.AUDIT_ADMIN))
                .caller("其他系统 system", TestTokens.system("archives-system"))
                .caller("公众 citizen", TestTokens.citizen("citizen-w", "王芳"))
                .caller("未登录 nobody", "")
                .subject(
                        () -> changes.subject(POLICY),
                        "GET " + POLICY_PROPOSALS + "/{proposalId}",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/refusal",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/release",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/withdrawal",
                        "GET /watch/policies/{proposalId}",
                        "POST /watch/policies/{proposalId}/refusal",
                        "POST /watch/policies/{proposalId}/release",
                        "POST /watch/policies/{proposalId}/withdrawal")
                .subject(() -> changes.free(PROPOSED_POLICY), "POST " + POLICY_PROPOSALS)
                .subject(() -> changes.free(PROPOSED_POLICY), "POST /watch/policies")
                .body("POST " + POLICY_PROPOSALS, PolicyOffice.CHANGE)
                .body("PUT " + POLICY_PROPOSALS + "/{proposalId}/refusal", "{\"reason\":\"理由\"}")
                .body("POST /watch/policies", PolicyOffice.CHANGE_TYPED)
                .body("POST /watch/policies/{proposalId}/refusal", "reason=理由")
                .query("GET /api/assessment/v1/units/figures", "?unit={units}")
                .query("GET /api/assessment/v1/cases", "?figure=open&unit={units}")
                .query("GET /watch/cases", "?figure=open&unit={units}")
                .requireKeptAs("assessment-service");
    }

    private String token(UUID unit, Role role) {
        return TestTokens.staff(register.officer(unit, role));
    }
}
