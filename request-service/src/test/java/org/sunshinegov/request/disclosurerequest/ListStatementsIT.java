package org.sunshinegov.request.disclosurerequest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.contracts.reference.OrganisationRegisteredV1;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.web.testing.ListStatements;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ListStatementsIT {

    /** The columns that are written: the others follow from them. */
    private static final String COLUMNS = """
            select string_agg(column_name, ', ') from information_schema.columns
            where table_schema = current_schema and table_name = $1 and is_generated = 'NEVER'""";

    private static final String COPY = """
            insert into %1$s (%2$s) select %2$s from (
                select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid() %3$s))).*
                from %1$s r, generate_series(1, %4$d) n where r.%5$s = $1) copies""";

    /** A working calendar has moved the dates, and people have been warned of them. */
    private static final String CLOCKS = """
            insert into clock
            select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'case_id', r.id, 'warned', 1))).*
            from clock c, disclosure_request r
            where c.case_id = $1 and r.organisation_id = c.organisation_id
                and not exists (select from clock k where k.case_id = r.id)""";

    private static final String HAND_OVERS = """
            insert into hand_over
            select (jsonb_populate_record(h, jsonb_build_object('id', o.id, 'organisation_id', o.id))).*
            from hand_over h, register_organisation g, register_organisation o
            where h.id = $1 and g.id = h.id and o.code like g.code || '-%'""";

    private static final String LOOKS = """
            insert into case_look
            select $1, gen_random_uuid(), 'SUPERVISION', current_date, now() from generate_series(1, 12)""";

    private static final String VIEWS = """
            insert into saved_view
            select gen_random_uuid(), $1, '视图' || n, 'state=REPLIED', now() from generate_series(1, 12) n""";

    private static final String TEMPLATES = """
            insert into letter_template
            select 'SUSPENSION_NOTICE', n, '正文', gen_random_uuid(), now() from generate_series($1::int, $2::int) n""";

    private static final Map<String, String> ASKED =
            Map.of("kind", "AGENCY", "name", "水务局", "contact", "010", "question", "是否公开");

    private static final String API = "/api/requests/v1";
    private static final String CASE = API + "/requests/{requests}";
    private static final String CASE_PAGE = "/requests/cases/{cases}";
    private static final String ROW = "<td class=\"row-head\"";
    private static final String CARD = "<section class=\"card\">";
    private static final String CHOICE = "<option value=\"";
    private static final int TWELVE = 12;

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @Inject
    Pool pool;

    private Cases received;
    private Cases inHand;
    private Cases replied;
    private Cases gone;
    private String joint;
    private String correction;

    @Test
    void a_list_asks_as_often_for_many_of_a_kind_as_for_few() throws Throwable {
        reviews.trusted();
        received = new Cases(register).received();
        inHand = received.in(received.another()).assigned();
        replied = reviews.replied(received.in(received.another()).drafted());
        contest();
        note(replied);
        attach(inHand);
        consult();
        replied.officer()
                .get(replied.location + "/letters/registration-form")
                .then()
                .statusCode(200);
        joint = jointly();
        correction = correction();
        evidence();
        gone = closed();
        change("update disclosure_request set archived_on = '2005-01-01' where id = $1", received.id());
        change("update clock set moved_on = current_date, moved_from = due_on - 1 where case_id = $1", received.id());
        change(TEMPLATES, 1001, 1001);
        String district = register.officer(register.unit(), Role.DISTRICT_OFFICE);
        String security = register.officer(register.unit(), Role.SECURITY_ADMIN);

        new ListStatements("org.sunshinegov.request", received::officer)
                .names(names(received))
                .paged(API + "/requests?unit={unit}", "items")
                .paged("/requests/cases?unit={unit}", ROW)
                .growing("/requests/cases/table?format=csv&unit={unit}", "河道水质监测数据")
                .growing("/requests/fragments/tasks", ROW)
                .growing("/requests/fragments/moved-dates", ROW)
                .paged(API + "/record-corrections", "items")
                .growing("/requests/corrections", ROW)
                .growing("/requests/corrections/fragments/tasks", ROW)
                .growing("/requests/corrections/{corrections}", "/documents/")
                .growing(API + "/hand-overs", "$")
                .growing("/requests/hand-overs", ROW)
                .growing(API + "/hand-overs/{id}", "cases")
                .growing("/requests/hand-overs/{id}", ROW)
                .names(names(replied))
                .growing(CASE + "/letters", "$")
                .growing(CASE + "/notes", "$")
                .growing(CASE + "/remedies", "$")
                .growing(CASE_PAGE, "<article class=\"card\">")
                .growing(CASE_PAGE + "/applicant?purpose=HANDLING", "<article class=\"card\">")
                .growing(CASE_PAGE + "/remedies", CARD)
                .names(names(inHand))
                .growing(CASE_PAGE, "<span class=\"document-kind\"")
                .growing(CASE_PAGE + "/proposals", CARD)
                .growing(CASE_PAGE + "/consultations", CARD)
                .readBy(received::citizen)
                .names(names(replied))
                .paged("/requests/mine", ROW)
                .growing("/requests/mine/{mine}", "/letters/")
                .growing(API + "/joint-filings/{jointId}", "requests")
                .growing("/requests/mine/joint/{jointId}", ROW)
                .growing("/requests/new", CHOICE)
                .growing("/requests/corrections/new", CHOICE)
                .readBy(() -> Cases.staff(district))
                .growing(API + "/retention", "cases")
                .growing("/requests/retention", ROW)
                .growing("/requests/annual-report", CHOICE)
                .growing("/requests/letter-templates/{kind}", "<details>")
                .readBy(() -> Cases.staff(security))
                .growing(API + "/seals", "$")
                .growing("/requests/seals", ROW)
                .none(
                        "what many it has stands in its own row",
                        CASE,
                        API + "/record-corrections/{correctionId}",
                        API + "/policy-proposals/{proposalId}",
                        CASE_PAGE + "/receipt",
                        CASE_PAGE + "/receipt-date",
                        "/requests/corrections/{corrections}/applicant",
                        "/requests/opinions/{token}",
                        "/requests/policies/{proposalId}")
                .none(
                        "figures of a table that has its rows by law",
                        API + "/annual-report/part-3",
                        API + "/annual-report/part-4")
                .none("figures alone", "/requests/archive")
                .none("one line for each kind of letter", "/requests/letter-templates")
                .none(
                        "its days are computed, not read",
                        CASE_PAGE + "/due",
                        "/requests/mine/{mine}/due",
                        "/tools/deadline")
                .none(
                        "a form",
                        "/requests",
                        "/requests/cases/new",
                        "/requests/import",
                        "/requests/import/template",
                        "/requests/letters",
                        "/requests/letters/{letters}",
                        "/requests/track")
                .none(
                        "the kernel's; catalog-service counts it",
                        API + "/moving-dates/{proposalId}",
                        "/requests/fragments/moving-dates/{proposalId}",
                        API + "/policies",
                        API + "/policy-proposals",
                        "/requests/policies",
                        "/requests/policies/fragments/tasks")
                .requireAsManyForManyAsForFew(this::more);
        change("update disclosure_request set archived_on = null where organisation_id = $1", received.unit);
        change("delete from letter_template where version between $1 and $2", 1001, 1013);
    }

    private Map<String, String> names(Cases one) {
        Map<String, String> names = new HashMap<>();
        for (String name : List.of("requests", "cases", "mine")) {
            names.put(name, one.id().toString());
        }
        names.put("unit", one.unit.toString());
        names.put("id", gone.unit.toString());
        names.put("jointId", joint);
        names.put("corrections", correction);
        names.put("kind", "SUSPENSION_NOTICE");
        return names;
    }

    private void more() {
        for (int i = 0; i < TWELVE; i++) {
            note(replied);
            attach(inHand);
            evidence();
            consult();
        }
        copy("disclosure_request", "id", received.id(), 100, ", 'receipt_number', r.receipt_number || '-' || n");
        copy(
                "disclosure_request",
                "joint_id",
                UUID.fromString(joint),
                TWELVE,
                ", 'receipt_number', r.receipt_number || '-' || n");
        copy("disclosure_request", "id", gone.id(), TWELVE, ", 'receipt_number', r.receipt_number || '-' || n");
        change(CLOCKS, received.id());
        copy("letter", "case_id", replied.id(), TWELVE, """
                , 'about', gen_random_uuid(), 'number', r.number || '-' || n, 'sha256', null,
                'document_id', coalesce(r.document_id, gen_random_uuid())""");
        copy("remedy", "case_id", replied.id(), TWELVE, "");
        copy(
                "record_correction",
                "id",
                UUID.fromString(correction),
                100,
                ", 'receipt_number', r.receipt_number || '-' || n");
        copy("register_organisation", "id", received.unit, TWELVE, ", 'code', r.code || '-' || n");
        copy("register_organisation", "id", gone.unit, TWELVE, ", 'code', r.code || '-' || n");
        change(HAND_OVERS, gone.unit);
        copy(
                "unit_seal",
                "organisation_id",
                received.unit,
                TWELVE,
                ", 'not_after', r.not_after - make_interval(days => n)");
        change(LOOKS, replied.id());
        change(VIEWS, register.personOf(received.officer));
        change(TEMPLATES, 1002, 1013);
    }

    private void contest() {
        replied.officer()
                .body(Map.of("body", "晨光区人民法院", "litigation", true))
                .post(replied.location + "/remedies")
                .then()
                .statusCode(201);
    }

    private static void note(Cases one) {
        one.officer()
                .body(Map.of("text", "已电话联系"))
                .post(one.location + "/notes")
                .then()
                .statusCode(201);
    }

    private void consult() {
        var unused = inHand.consult(ASKED);
    }

    private static void attach(Cases one) {
        file(Cases.staff(one.handler), one.location);
    }

    private void evidence() {
        RequestSpecification citizen = given().auth().oauth2(TestTokens.citizen(received.citizen, "王芳"));
        file(citizen, API + "/record-corrections/" + correction);
    }

    private static void file(RequestSpecification who, String to) {
        who.multiPart("file", "deed.txt", new byte[] {'1'}, "text/plain")
                .post(to + "/documents")
                .then()
                .statusCode(201);
    }

    private String jointly() {
        Map<String, Object> filing = Cases.filing(received.unit, true);
        filing.put("also", List.of(register.unit().toString()));
        return filed(filing, Cases.REQUESTS);
    }

    private String correction() {
        return filed(
                Map.of(
                        "organisationId", received.unit,
                        "applicantType", "NATURAL_PERSON",
                        "applicant",
                                Map.of("name", "王芳", "identityNumber", "11010519491231002X", "phone", "13800138000"),
                        "record", "登记表",
                        "inaccurate", "登记面积为68平方米",
                        "accurate", "应为86平方米",
                        "evidence", "不动产权证书复印件"),
                API + "/record-corrections");
    }

    private String filed(Map<String, Object> body, String path) {
        return received.citizen()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");
    }

    /** A unit that was closed with one case in hand, which goes to the unit of everybody here. */
    private Cases closed() throws Throwable {
        Cases one = new Cases(register);
        reviews.hear(new OrganisationRegisteredV1(
                one.unit,
                null,
                OrganisationKind.DEPARTMENT,
                one.unit.toString().substring(0, 9),
                "晨光区原测试局",
                "Former Bureau",
                false,
                LocalDate.now(CivilTime.ZONE),
                List.of(received.unit),
                null));
        return one;
    }

    /** Rows like this one with an id of their own; {@code changed}: what else is not to be the same. */
    private void copy(String table, String key, UUID value, int times, String changed) {
        String columns = execute(COLUMNS, table).iterator().next().getString(0);
        change(COPY.formatted(table, columns, changed, times, key), value);
    }

    private void change(String statement, Object... values) {
        var unused = execute(statement, values);
    }

    private RowSet<Row> execute(String statement, Object... values) {
        return pool.preparedQuery(statement).execute(Tuple.from(values)).await().indefinitely();
    }
}
