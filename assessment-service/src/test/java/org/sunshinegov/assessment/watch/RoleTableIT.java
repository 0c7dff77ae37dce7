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
import org.sunshinegov.kernel.web.testing.RoleTable;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;

/** {@code docs/roles/assessment-service.md}: the figures and cases of one unit before everybody. */
@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class RoleTableIT {

    @Inject
    TestRegister register;

    @Test
    void everybody_may_what_the_table_says() {
        UUID above = register.unit();
        UUID unit = register.unitBelow(above);

        new RoleTable(
                        "评估服务 · assessment-service",
                        "org.sunshinegov.assessment",
                        () -> Map.of("units", unit.toString(), "version", "0"))
                .caller("本单位 own unit", token(unit, Role.DRAFTER))
                .caller("上级单位 unit above", token(above, Role.DISCLOSURE_OFFICER))
                .caller("外单位 other unit", token(register.unit(), Role.UNIT_HEAD))
                .caller("区政务公开办 district office", token(register.unit(), Role.DISTRICT_OFFICE))
                .caller("效能办 efficiency office", token(register.unit(), Role.EFFICIENCY_OFFICE))
                .caller("平台管理员 administrator", token(unit, Role.SYSTEM_ADMIN))
                .caller("其他系统 system", TestTokens.system("archives-system"))
                .caller("公众 citizen", TestTokens.citizen("citizen-w", "王芳"))
                .caller("未登录 nobody", "")
                .query("GET /api/assessment/v1/units/figures", "?unit={units}")
                .query("GET /api/assessment/v1/cases", "?figure=open&unit={units}")
                .query("GET /watch/cases", "?figure=open&unit={units}")
                .requireKeptAs("assessment-service");
    }

    private String token(UUID unit, Role role) {
        return TestTokens.staff(register.officer(unit, role));
    }
}
