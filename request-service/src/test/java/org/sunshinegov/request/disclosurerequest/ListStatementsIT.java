package org.sunshinegov.request.disclosurerequest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.ListStatements;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ListStatementsIT {

    /** Nothing of it is ever computed or sent: a list reads what stands in the row. */
    private static final String COPIES = """
            insert into disclosure_request (id, organisation_id, version, told, audited, state, receipt_number, query_code,
                channel, applicant_type, applicant_id, subject, submitted_at, receipt_date, office_confirmed, content)
            select gen_random_uuid(), organisation_id, version, told, audited, state, receipt_number || '-' || n, query_code,
                channel, applicant_type, applicant_id, subject, submitted_at, receipt_date, office_confirmed, content
            from disclosure_request, generate_series(1, 100) n where id = $1""";

    private static final String CORRECTIONS = "/api/requests/v1/record-corrections";

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    @Test
    void a_list_asks_as_often_for_a_hundred_of_a_kind_as_for_ten() {
        Cases one = new Cases(register).received();
        var unused =
                pool.preparedQuery(COPIES).execute(Tuple.of(one.id())).await().indefinitely();
        for (int i = 0; i < 101; i++) {
            fileCorrection(one, "登记表第" + i + "页");
        }

        new ListStatements("org.sunshinegov.request", one::officer)
                .list(Cases.REQUESTS, "unit=" + one.unit)
                .list(CORRECTIONS, "state=FILED")
                .requireAsManyForTenAsForAHundred();
    }

    private static void fileCorrection(Cases one, String record) {
        one.citizen()
                .body(Map.of(
                        "organisationId", one.unit,
                        "applicantType", "NATURAL_PERSON",
                        "applicant",
                                Map.of("name", "王芳", "identityNumber", "11010519491231002X", "phone", "13800138000"),
                        "record", record,
                        "inaccurate", "登记面积为68平方米",
                        "accurate", "应为86平方米",
                        "evidence", "不动产权证书复印件"))
                .post(CORRECTIONS)
                .then()
                .statusCode(201);
    }
}
