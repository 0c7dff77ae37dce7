package org.sunshinegov.catalog.register;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.Codes;
import org.sunshinegov.catalog.testing.Register;
import org.sunshinegov.kernel.web.testing.TestTokens;

@CatalogService
class RegisterIT {

    private static final String API = "/api/catalog/v1";
    private static final String DISTRICT = "007001006";

    @BeforeEach
    void the_administrator_of_the_first_start_is_known() {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as("admin").body(Map.of()).post(API + "/register").statusCode() == 200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as("security").get(API + "/people").statusCode() == 200);
    }

    @Test
    void an_empty_register_begins_with_its_district_one_administrator_and_one_who_approves() {
        String district = given().get(API + "/organisations")
                .then()
                .statusCode(200)
                .body("find { it.code == '007001006' }.kind", equalTo("DISTRICT"))
                .body("find { it.code == '007001006' }.nameZh", equalTo("晨光区人民政府"))
                .extract()
                .path("find { it.code == '007001006' }.id");
        as("admin")
                .get(API + "/appointments?organisation=" + district)
                .then()
                .body("find { it.role == 'SYSTEM_ADMIN' && it.account == 'admin' }.account", equalTo("admin"))
                .body("find { it.role == 'SECURITY_ADMIN' && it.account == 'security' }.account", equalTo("security"));
    }

    @Test
    void a_registered_organisation_is_public_at_once() {
        String code = Codes.next();

        String location = as("admin")
                .header("Idempotency-Key", "key-" + code)
                .body(department(code))
                .post(API + "/organisations")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");

        given().get(location).then().statusCode(200).body("code", equalTo(code)).header("ETag", "\"0\"");
        as("admin")
                .header("Idempotency-Key", "key-" + code)
                .body(department(code))
                .post(API + "/organisations")
                .then()
                .statusCode(201)
                .header("Location", location);
    }

    @Test
    void a_change_needs_the_version_read_last() {
        String code = Codes.next();
        String location =
                as("admin").body(department(code)).post(API + "/organisations").header("Location");
        Map<String, Object> renamed = new java.util.HashMap<>(department(code));
        renamed.put("nameZh", "改名局");

        as("admin").body(renamed).put(location).then().statusCode(422).body("code", equalTo("if-match-missing"));
        as("admin")
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put(location)
                .then()
                .statusCode(204);
        as("admin")
                .header("If-Match", "\"0\"")
                .body(renamed)
                .put(location)
                .then()
                .statusCode(412);
        given().get(location).then().body("nameZh", equalTo("改名局")).header("ETag", "\"1\"");
    }

    @Test
    void a_document_mark_is_one_unit_s_alone_and_is_read_by_everybody() {
        String code = Codes.next();
        Map<String, Object> marked = new java.util.HashMap<>(department(code));
        marked.put(
                "documentMark",
                "测"
                        + code.chars()
                                .mapToObj(c -> "零一二三四五六七八九".substring(c % 10, c % 10 + 1))
                                .collect(Collectors.joining()));
        String location = as("admin").body(marked).post(API + "/organisations").header("Location");
        given().get(location).then().body("documentMark", equalTo(marked.get("documentMark")));

        marked.put("code", Codes.next());
        as("admin")
                .body(marked)
                .post(API + "/organisations")
                .then()
                .statusCode(422)
                .body("fields.documentMark.zh", equalTo("该机关代字已由其他机关使用"));
        marked.put("documentMark", "ABC");
        as("admin")
                .body(marked)
                .post(API + "/organisations")
                .then()
                .statusCode(422)
                .body("fields", hasKey("documentMark"));
    }

    @Test
    void a_body_with_nothing_where_something_belongs_is_refused() {
        as("admin")
                .body("{\"organisations\":[null]}")
                .post(API + "/register")
                .then()
                .statusCode(422)
                .body("fields", hasKey("organisations"));
        for (String path : List.of("/register", "/organisations", "/people", "/appointments")) {
            as("admin").body("null").post(API + path).then().statusCode(422);
            as("admin").body("[]").post(API + path).then().statusCode(422);
        }
    }

    @Test
    void a_faulty_row_is_named_and_nothing_of_its_load_is_entered() {
        String code = Codes.next();
        Map<String, Object> load = Map.of(
                "organisations", List.of(department(code), department("123456789")),
                "people", List.of(Map.of("account", "", "nameZh", "甲", "nameEn", "A")),
                "appointments", List.of(Map.of("account", "nobody", "role", "clerk", "organisation", code)));

        as("admin")
                .body(load)
                .post(API + "/register")
                .then()
                .statusCode(422)
                .body("fields", hasKey("organisations[1].code"))
                .body("fields", hasKey("people[0].account"))
                .body("fields", hasKey("appointments[0].account"))
                .body("fields", hasKey("appointments[0].role"))
                .body("fields", aMapWithSize(4));

        given().get(API + "/organisations")
                .then()
                .body("findAll { it.code == '%s' }.size()".formatted(code), equalTo(0));
    }

    @Test
    void a_district_of_usual_size_is_loaded_in_seconds_and_a_repeat_enters_nothing() {
        Map<String, Object> load = sampleDistrict();

        long began = System.nanoTime();
        List<String> waiting = as("admin")
                .body(load)
                .post(API + "/register")
                .then()
                .statusCode(200)
                .body("entered", equalTo(240))
                .extract()
                .path("waiting");
        approve("security", waiting).statusCode(204);
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(took).isLessThan(Duration.ofSeconds(15));
        assertThat(waiting).hasSize(150);
        as("admin")
                .body(load)
                .post(API + "/register")
                .then()
                .statusCode(200)
                .body("entered", equalTo(0))
                .body("waiting", hasSize(0));
    }

    @Test
    void an_appointed_officer_may_act_within_seconds_and_a_revoked_one_no_more() {
        String account = "admin-" + UUID.randomUUID();
        var unused = Register.load(Map.of(
                "people", List.of(person(account)),
                "appointments", List.of(appointment(account, "system-admin", DISTRICT))));
        await().atMost(Duration.ofSeconds(10)).until(() -> mayLoad(account));

        String id = as("admin").get(API + "/appointments").path("find { it.account == '%s' }.id".formatted(account));
        as("admin")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .put(API + "/appointments/" + id + "/end")
                .then()
                .statusCode(204);

        await().atMost(Duration.ofSeconds(10)).until(() -> !mayLoad(account));
    }

    @Test
    void only_a_system_administrator_writes_and_the_public_reads_organisations_only() {
        String code = Codes.next();
        String account = "clerk-" + code;
        var unused = Register.load(Map.of(
                "organisations", List.of(department(code)),
                "people", List.of(person(account)),
                "appointments", List.of(appointment(account, "unit-head", code))));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> as(account)
                .body(Map.of())
                .post(API + "/register")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-needed"))
                .body("title", containsString("系统管理员")));
        given().contentType("application/json")
                .body(Map.of())
                .post(API + "/register")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.citizen("li", "李"))
                .contentType("application/json")
                .body(Map.of())
                .post(API + "/register")
                .then()
                .statusCode(403);
        given().get(API + "/people").then().statusCode(401);
        given().auth()
                .oauth2(TestTokens.citizen("li", "李"))
                .get(API + "/appointments")
                .then()
                .statusCode(403);
        as(account).get(API + "/people").then().statusCode(200);
    }

    @Test
    void the_district_office_closes_a_unit_and_nobody_else_does() {
        String closed = Codes.next();
        String heir = Codes.next();
        String office = "office-" + closed;
        String clerk = "clerk-" + closed;
        var unused = Register.load(Map.of(
                "organisations", List.of(department(closed), department(heir)),
                "people", List.of(person(office), person(clerk)),
                "appointments",
                        List.of(
                                appointment(office, "district-office", DISTRICT),
                                appointment(clerk, "disclosure-officer", closed))));
        String id = given().get(API + "/organisations").path("find { it.code == '%s' }.id".formatted(closed));
        String path = API + "/organisations/" + id + "/closing";
        Map<String, Object> closing = Map.of("cause", "MERGED", "successors", List.of(heir));
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> seen(office)
                .body(Map.of("cause", "MERGED", "successors", List.of("nobody")))
                .put(path)
                .then()
                .statusCode(422)
                .body("fields", hasKey("successors")));
        for (String other : List.of("admin", clerk)) {
            seen(other).body(closing).put(path).then().statusCode(403);
        }
        given().contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(closing)
                .put(path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(TestTokens.staff(clerk))
                .accept("text/html")
                .get("/register/organisations/" + id + "/closing")
                .then()
                .statusCode(403);

        given().auth()
                .oauth2(TestTokens.staff(office))
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParam("version", 0)
                .post("/register/organisations/" + id + "/closing")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#cause\">变动情形：必填</a>"))
                .body(containsString("<a href=\"#successors\">承接单位的组织机构代码：应写明承接单位</a>"));
        given().auth()
                .oauth2(TestTokens.staff(office))
                .accept("text/html")
                .redirects()
                .follow(false)
                .formParam("version", 0)
                .formParam("cause", "MERGED")
                .formParam("successors", heir)
                .post("/register/organisations/" + id + "/closing")
                .then()
                .statusCode(303);

        String heirId = given().get(API + "/organisations").path("find { it.code == '%s' }.id".formatted(heir));
        given().get(API + "/organisations/" + id)
                .then()
                .body("active", equalTo(false))
                .body("closing.cause", equalTo("MERGED"))
                .body("closing.successors", contains(heirId));
        as("admin")
                .get(API + "/appointments?organisation=" + id)
                .then()
                .body(
                        "[0].until",
                        equalTo(LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()));
        given().auth()
                .oauth2(TestTokens.staff(office))
                .accept("text/html")
                .get("/register")
                .then()
                .statusCode(200)
                .body(containsString("并入其他单位"));
        seen(office).body(closing).put(path).then().statusCode(412);
    }

    @Test
    void an_appointment_has_no_effect_before_a_security_administrator_approves_it() {
        String account = "admin-" + UUID.randomUUID();
        String id = entered(account, "system-admin");
        as("admin")
                .get(API + "/appointments/" + id)
                .then()
                .body("approval", equalTo("WAITING"))
                .body("enteredBy", equalTo("系统管理员"));
        as("admin").get(API + "/appointments").then().body("id", not(hasItem(id)));
        as("security").get(API + "/appointments/not-approved").then().body("id", hasItem(id));
        assertThat(mayLoad(account)).isFalse();
        approve("admin", List.of(id)).statusCode(403).body("title", containsString("安全管理员"));

        approve("security", List.of(id)).statusCode(204);

        await().atMost(Duration.ofSeconds(10)).until(() -> mayLoad(account));
        approve("security", List.of(id)).statusCode(409).body("code", equalTo("appointment-decided"));
        as("security").get(API + "/appointments/not-approved").then().body("id", not(hasItem(id)));
    }

    @Test
    void what_is_refused_says_why_and_can_be_entered_anew() {
        String account = "clerk-" + UUID.randomUUID();
        String id = entered(account, "leading-group");
        for (String reason : List.of("", " ")) {
            refuse(List.of(id), reason).statusCode(422).body("fields", hasKey("reason"));
        }
        refuse(List.of(id), "未经区委任命").statusCode(204);

        as("admin")
                .get(API + "/appointments/" + id)
                .then()
                .body("approval", equalTo("REFUSED"))
                .body("refusal", equalTo("未经区委任命"));
        as("admin")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .put(API + "/appointments/" + id + "/end")
                .then()
                .statusCode(409)
                .body("code", equalTo("appointment-over"));
        approve("security", List.of(entered(account, "leading-group"))).statusCode(204);
    }

    @Test
    void what_waits_is_withdrawn_by_a_system_administrator() {
        String id = entered("clerk-" + UUID.randomUUID(), "leading-group");
        as("admin")
                .header("If-Match", "\"0\"")
                .body(Map.of())
                .put(API + "/appointments/" + id + "/end")
                .then()
                .statusCode(204);

        as("admin").get(API + "/appointments/" + id).then().body("approval", equalTo("WITHDRAWN"));
        approve("security", List.of(id)).statusCode(409);
    }

    @Test
    void who_cannot_be_appointed_by_now_is_named_and_none_of_them_is_approved() {
        String good = "clerk-" + UUID.randomUUID();
        String gone = "clerk-" + UUID.randomUUID();
        String one = entered(good, "leading-group");
        String other = entered(gone, "leading-group");
        as("admin")
                .body(Map.of(
                        "people", List.of(Map.of("account", gone, "nameZh", "某人", "nameEn", "A", "active", false))))
                .post(API + "/register")
                .then()
                .statusCode(200);

        approve("security", List.of(one, other)).statusCode(422).body("fields.ids.zh", equalTo(gone + "：人员未登记或者已停用"));
        as("admin").get(API + "/appointments/" + one).then().body("approval", equalTo("WAITING"));
        approve("security", List.of()).statusCode(422).body("fields", hasKey("ids"));
        approve("security", List.of(UUID.randomUUID().toString())).statusCode(404);
    }

    @Test
    void who_entered_an_appointment_does_not_decide_upon_it_even_in_another_office() {
        String account = "both-" + UUID.randomUUID();
        var unused = Register.load(Map.of(
                "people", List.of(person(account)),
                "appointments", List.of(appointment(account, "system-admin", DISTRICT))));
        await().atMost(Duration.ofSeconds(10)).until(() -> mayLoad(account));
        String id = entered(account, "clerk-" + UUID.randomUUID(), "leading-group");
        String held = as("admin").get(API + "/appointments").path("find { it.account == '%s' }.id".formatted(account));
        as("admin")
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .put(API + "/appointments/" + held + "/end")
                .then()
                .statusCode(204);
        var unusedToo =
                Register.load(Map.of("appointments", List.of(appointment(account, "security-admin", DISTRICT))));

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() ->
                        approve(account, List.of(id)).statusCode(403).body("code", equalTo("enterer-may-not-decide")));
    }

    @Test
    void the_pages_show_what_waits_to_who_decides_and_take_his_decision() {
        String account = "clerk-" + UUID.randomUUID();
        String id = entered(account, "leading-group");
        page("security").get("/tasks").then().body(containsString("/register/appointments/fragments/tasks"));
        page("security").get("/register/appointments/fragments/tasks").then().body(containsString("待批准的任职"));
        page("admin").get("/register/appointments/fragments/tasks").then().statusCode(403);
        page("admin")
                .get("/register/appointments")
                .then()
                .body(containsString("/register/appointments/" + id + "/end"))
                .body(not(containsString("/register/appointments/approval")));
        page("security")
                .formParam("ids", id)
                .formParam("reason", "")
                .post("/register/appointments/refusal")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#reason\">不予批准的理由：必填</a>"))
                .body(containsString("value=\"" + id + "\" checked"));

        page("security")
                .formParam("ids", id)
                .post("/register/appointments/approval")
                .then()
                .statusCode(303);

        as("admin").get(API + "/appointments/" + id).then().body("approval", equalTo("APPROVED"));
    }

    /** By the administrator, for the district; the id of the appointment that waits. */
    private static String entered(String account, String role) {
        return entered("admin", account, role);
    }

    private static String entered(String by, String account, String role) {
        return as(by).body(Map.of(
                        "people", List.of(person(account)),
                        "appointments", List.of(appointment(account, role, DISTRICT))))
                .post(API + "/register")
                .then()
                .statusCode(200)
                .extract()
                .path("waiting[0]");
    }

    private static ValidatableResponse approve(String account, List<String> ids) {
        return as(account)
                .body(Map.of("ids", ids))
                .put(API + "/appointments/approval")
                .then();
    }

    private static ValidatableResponse refuse(List<String> ids, String reason) {
        return as("security")
                .body(Map.of("ids", ids, "reason", reason))
                .put(API + "/appointments/refusal")
                .then();
    }

    private static RequestSpecification page(String account) {
        return given().auth()
                .oauth2(TestTokens.staff(account))
                .accept("text/html")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .redirects()
                .follow(false);
    }

    private static RequestSpecification seen(String account) {
        return as(account).header("If-Match", "\"0\"");
    }

    @Test
    void people_are_listed_page_by_page() {
        as("admin")
                .body(Map.of("people", List.of(person("zz-1"), person("zz-2"), person("zz-3"))))
                .post(API + "/register")
                .then()
                .statusCode(200);

        String link = as("admin")
                .get(API + "/people?size=2")
                .then()
                .statusCode(200)
                .extract()
                .header("Link");

        assertThat(link).contains("rel=\"next\"").contains("size=2").contains("after=");
    }

    private static boolean mayLoad(String account) {
        return as(account).body(Map.of()).post(API + "/register").statusCode() == 200;
    }

    private static Map<String, Object> sampleDistrict() {
        List<Map<String, Object>> organisations = new ArrayList<>();
        List<Map<String, Object>> people = new ArrayList<>();
        List<Map<String, Object>> appointments = new ArrayList<>();
        String run = UUID.randomUUID().toString().substring(0, 8);
        for (int unit = 0; unit < 30; unit++) {
            organisations.add(department(Codes.next()));
        }
        for (int person = 0; person < 60; person++) {
            people.add(person(run + person));
            for (String role : List.of("drafter", "counter-officer", "section-head", "unit-head", "leader-in-charge")) {
                if (appointments.size() < 150) {
                    appointments.add(appointment(run + person, role, (String)
                            organisations.get(person % 30).get("code")));
                }
            }
        }
        return Map.of("organisations", organisations, "people", people, "appointments", appointments);
    }

    private static Map<String, Object> department(String code) {
        return Map.of("kind", "DEPARTMENT", "code", code, "parent", DISTRICT, "nameZh", "某局", "nameEn", "A bureau");
    }

    private static Map<String, Object> person(String account) {
        return Map.of("account", account, "nameZh", "某人", "nameEn", "Somebody");
    }

    private static Map<String, Object> appointment(String account, String role, String organisation) {
        return Map.of("account", account, "role", role, "organisation", organisation);
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(TestTokens.staff(account)).contentType("application/json");
    }
}
