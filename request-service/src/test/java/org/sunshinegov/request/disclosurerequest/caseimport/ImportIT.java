package org.sunshinegov.request.disclosurerequest.caseimport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.sheet.Sheet;

/** Old cases from a table: all rows or none, each faulty cell by name, and the series goes on after them. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ImportIT {

    private static final String HEADING = "登记号*,申请人类型*,申请人*,信息名称*,提交方式*,收到日期*,处理结果,办结日期\n";
    private static final String GOOD = HEADING
            + "依申请〔2024〕第7号,自然人,王芳,河道水质,当面提交,2024-03-01,予以公开,2024年3月20日\n"
            + "依申请〔2024〕第8号,NATURAL_PERSON,李涛,学区划分,COUNTER,2024/3/5,,\n";

    @Inject
    TestRegister register;

    private UUID unit;
    private String officer;

    @BeforeEach
    void unit() {
        unit = register.unit();
        officer = register.officer(unit, Role.DISCLOSURE_OFFICER);
    }

    @Test
    void good_rows_come_over_closed_ones_with_their_end_and_open_ones_with_a_running_clock() {
        send(GOOD, "")
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("imported", equalTo(2))
                .body("faults", hasSize(0));

        JsonPath cases = cases();
        assertThat(cases.getList("items.number", String.class))
                .containsExactlyInAnyOrder("依申请〔2024〕第7号", "依申请〔2024〕第8号");
        String closed = cases.getString("items.find { it.state == 'CLOSED' }.id");
        String open = cases.getString("items.find { it.state == 'REGISTERED' }.id");
        staff().get(Cases.REQUESTS + "/" + closed)
                .then()
                .body("imported.outcome", equalTo("GRANTED"))
                .body("imported.decidedOn", equalTo("2024-03-20"))
                .body("moves", contains("ARCHIVE", "REHANDLE"));
        staff().get(Cases.REQUESTS + "/" + open)
                .then()
                .body("due.dueOn", equalTo("2024-04-02"))
                .body("due.left.overdue", equalTo(true))
                .body("moves", hasItem("ASSIGN"));
        JsonPath part = staff().queryParam("year", 2024)
                .queryParam("unit", unit.toString())
                .get("/api/requests/v1/annual-report/part-3")
                .jsonPath();
        assertThat(part.getList("rows.find { it.number == '一' }.columns", Integer.class))
                .endsWith(2);
        assertThat(part.getList("rows.find { it.number == '三(1)' }.columns", Integer.class))
                .endsWith(1);
    }

    @Test
    void a_dry_run_and_a_table_with_one_faulty_cell_take_nothing_over() {
        send(GOOD, "?dryRun=true").body("good", equalTo(2)).body("imported", equalTo(0));
        String faulty = GOOD + "依申请〔2024〕第7号,外星人,,标题,COUNTER,2024-02-30,予以公开,\n";

        send(faulty, "")
                .statusCode(200)
                .body("imported", equalTo(0))
                .body("faults.row", contains(4, 4, 4, 4, 4))
                .body("faults.column", contains("登记号", "申请人类型", "申请人", "收到日期", "办结日期"));
        assertThat(cases().getList("items")).isEmpty();

        send(faulty, "?withoutFaulty=true").body("imported", equalTo(2));
        send(GOOD, "").body("imported", equalTo(0)).body("faults.zh", contains("登记号已经存在", "登记号已经存在"));
    }

    @Test
    void a_table_sent_again_under_its_key_is_taken_over_once_and_a_dry_run_leaves_the_key_free() {
        assertThat(keyed(GOOD, "?dryRun=true").statusCode(200).extract().<Integer>path("good"))
                .isEqualTo(2);
        keyed(GOOD, "").statusCode(200).body("imported", equalTo(2));

        assertThat(keyed(GOOD, "").statusCode(200).extract().asString()).isEmpty();
        assertThat(cases().getList("items")).hasSize(2);
        keyed(HEADING + "旧1号,自然人,王芳,河道,当面提交,2010-01-04,予以公开,2010-01-20\n", "")
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    /** One key for the unit. */
    private ValidatableResponse keyed(String table, String how) {
        return staff().header("Idempotency-Key", unit.toString())
                .multiPart("file", "old.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .queryParam("unit", unit.toString())
                .post(Cases.REQUESTS + "/imports" + how)
                .then();
    }

    @Test
    void what_no_letter_could_print_is_named_where_the_case_is_still_open() {
        String tangut = "\uD81C\uDC00";
        send(HEADING + "旧1号,自然人,王%s,河道\u200B,当面提交,2024-03-01,,\n".formatted(tangut), "")
                .body("imported", equalTo(0))
                .body("faults.column", contains("申请人"))
                .body("faults.zh", contains("文书字库中没有下列字符，请更换写法：" + tangut + " (U+17000)"));
        send(HEADING + "旧1号,自然人,王%s,河道,当面提交,2024-03-01,予以公开,2024-03-20\n".formatted(tangut), "")
                .body("imported", equalTo(1));
    }

    @Test
    void what_is_older_than_the_regulation_is_no_request_under_it() {
        send(HEADING + "旧1号,自然人,王芳,河道,当面提交,1999-01-01,予以公开,1999-01-20\n", "")
                .body("imported", equalTo(0))
                .body("faults.zh", contains("不能早于2008-05-01"));
        send(HEADING + "旧1号,自然人,王芳,河道,当面提交,2010-01-04,,\n", "")
                .body("imported", equalTo(0))
                .body("faults.zh", contains("未办结的不能早于2019-05-15"));
        send(HEADING + "旧1号,自然人,王芳,河道,当面提交,2019-05-15,,\n旧2号,自然人,王芳,河道,当面提交,2008-05-04,予以公开,2008-05-20\n", "")
                .body("imported", equalTo(2));
    }

    @Test
    void a_workbook_says_the_same_and_new_requests_are_numbered_after_it() {
        int year = LocalDate.now(CivilTime.ZONE).getYear();
        Sheet sheet = Sheet.of(
                Sheet.Format.XLSX, "旧件", List.of("登记号", "申请人类型", "申请人", "信息名称", "提交方式", "收到日期", "处理结果", "办结日期"));
        sheet.row(List.of(
                "依申请〔" + year + "〕第41号", "自然人", "王芳", "河道水质", "当面提交", year + "-01-02", "予以公开", year + "-01-03"));
        staff().multiPart("file", "old.xlsx", sheet.bytes(), Sheet.Format.XLSX.mediaType())
                .post(Cases.REQUESTS + "/imports?unit=" + unit)
                .then()
                .statusCode(200)
                .body("imported", equalTo(1));

        String filed = given().auth()
                .oauth2(TestTokens.citizen("citizen-import", "王芳"))
                .contentType(ContentType.JSON)
                .body(Cases.filing(unit))
                .post(Cases.REQUESTS)
                .header("Location");
        for (String move : List.of("office-confirmation", "applicant-confirmation", "registration")) {
            String token = move.startsWith("applicant")
                    ? TestTokens.citizen("citizen-import", "王芳")
                    : TestTokens.staff(officer);
            given().auth()
                    .oauth2(token)
                    .contentType(ContentType.JSON)
                    .header("If-Match", staff().get(filed).header("ETag"))
                    .body(Map.of())
                    .put(filed + "/" + move)
                    .then()
                    .statusCode(204);
        }
        staff().get(filed).then().body("number", equalTo("依申请〔" + year + "〕第42号"));
    }

    @Test
    void a_table_saved_by_a_spreadsheet_program_is_read_with_its_mark_in_chinese_encoding_and_with_empty_headings() {
        send(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8), "?dryRun=true").body("good", equalTo(2));
        send(GOOD.getBytes(Charset.forName("GBK")), "?dryRun=true").body("good", equalTo(2));
        send(GOOD.replace("办结日期\n", "办结日期,,\n"), "?dryRun=true").body("good", equalTo(2));
        send(GOOD.replace("收到日期*,", "收到日期*,,"), "?dryRun=true").statusCode(422).body("code", equalTo("unknown-column"));
        send(GOOD.getBytes(StandardCharsets.UTF_16), "?dryRun=true")
                .statusCode(422)
                .body("code", equalTo("sheet-encoding"));
    }

    @Test
    void a_cell_of_a_workbook_that_holds_a_real_date_is_that_date() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("旧件");
            List<String> heading = List.of("登记号", "申请人类型", "申请人", "信息名称", "提交方式", "收到日期");
            List<String> row = List.of("旧1号", "自然人", "王芳", "河道水质", "当面提交");
            for (int column = 0; column < heading.size(); column++) {
                sheet.value(0, column, heading.get(column));
            }
            for (int column = 0; column < row.size(); column++) {
                sheet.value(1, column, row.get(column));
            }
            sheet.value(1, 5, LocalDate.of(2024, 3, 5));
            sheet.style(1, 5).format("yyyy\"年\"m\"月\"d\"日\"").set();
        }

        staff().multiPart("file", "old.xlsx", bytes.toByteArray(), Sheet.Format.XLSX.mediaType())
                .post(Cases.REQUESTS + "/imports?unit=" + unit)
                .then()
                .statusCode(200)
                .body("imported", equalTo(1));
        assertThat(cases().getString("items[0].receiptDate")).isEqualTo("2024-03-05");
    }

    @Test
    void what_is_no_table_lacks_columns_or_is_somebody_elses_is_refused() {
        send("登记号,别的\n1,2\n", "").statusCode(422).body("code", equalTo("unknown-column"));
        send("登记号\n1\n", "").statusCode(422).body("code", equalTo("missing-column"));
        send(HEADING, "").statusCode(422).body("code", equalTo("empty-table"));
        send(GOOD.replace("河道水质", "河道\0水质"), "").statusCode(422);
        staff().multiPart("file", "x.txt", "文".getBytes(StandardCharsets.UTF_8), "text/plain")
                .post(Cases.REQUESTS + "/imports?unit=" + unit)
                .then()
                .statusCode(422)
                .body("code", equalTo("no-table"));
        String drafter = register.officer(unit, Role.DRAFTER);
        Cases.staff(drafter)
                .multiPart("file", "old.csv", GOOD.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post(Cases.REQUESTS + "/imports?unit=" + unit)
                .then()
                .statusCode(403);
    }

    @Test
    void the_page_checks_names_the_faults_and_takes_over() {
        html(GOOD.replace("自然人", "外星人"), "ALL").body(containsString("没有这个选项：外星人"));
        html(GOOD, "CHECK").body(containsString("没有导入任何一件"));
        html(GOOD, "ALL").body(containsString("已导入 2"));
        html("登记号\n1\n", "ALL").statusCode(422).body(containsString("表格缺少列"));
        byte[] template = staff().get("/requests/import/template")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(template).startsWith('P', 'K');
    }

    private ValidatableResponse html(String table, String mode) {
        return staff().accept(ContentType.HTML)
                .multiPart("file", "old.csv", table.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("unit", unit.toString())
                .multiPart("mode", mode)
                .post("/requests/import")
                .then();
    }

    private ValidatableResponse send(String table, String how) {
        return send(table.getBytes(StandardCharsets.UTF_8), how);
    }

    private ValidatableResponse send(byte[] table, String how) {
        return staff().multiPart("file", "old.csv", table, "text/csv")
                .queryParam("unit", unit.toString())
                .post(Cases.REQUESTS + "/imports" + how)
                .then();
    }

    private JsonPath cases() {
        return staff().queryParam("unit", unit.toString())
                .get(Cases.REQUESTS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification staff() {
        return Cases.staff(officer);
    }
}
