package org.sunshinegov.catalog;

import static org.awaitility.Awaitility.await;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.catalogue.PublicationDuties;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.Codes;
import org.sunshinegov.catalog.testing.DistrictOffice;
import org.sunshinegov.catalog.testing.Register;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.RoleTable;
import org.sunshinegov.kernel.web.testing.TestTokens;

/**
 * {@code docs/roles/catalog-service.md}: a draft item of a section, its entry and its unit before everybody. Whoever has no
 * business with items sits in this very unit, where he would see them if his office did not count.
 */
@CatalogService
class RoleTableIT {

    private static final String API = "/api/catalog/v1";
    private static final String POLICY = "proactive.correctionWd";
    private static final String PROPOSED_POLICY = "catalogue.updateWd";
    private static final String POLICY_PROPOSALS = "/api/catalog/v1/policy-proposals";
    private static final String CALENDAR = DistrictOffice.CALENDARS + "/{proposalId}";
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
    private static final String REASON = "{\"reason\":\"理由\"}";
    private static final String CHOSEN = "{\"ids\":[\"%s\"],\"reason\":\"理由\"}".formatted(NOTHING);
    private static final String ITEM = """
            {"organisationId":"{organisations}","entryId":"{entries}","title":"题","body":"文","categories":["城乡建设"],
             "documentDate":"{today}"}""";
    private static final String ITEM_TYPED =
            "organisationId={organisations}&entryId={entries}&title=题&body=文&categories=城乡建设&documentDate={today}";

    private static final String ENTRY = """
            {"matter":"{matter}","section":"{section}","timingClass":"WITHIN_20WD","mode":"PROACTIVE",
             "fivePhase":"MANAGEMENT"}""";

    /** Held for the whole district, and so by somebody of another unit. */
    private static final Set<Role> DISTRICT =
            EnumSet.of(Role.DISTRICT_OFFICE, Role.SUPERVISION_BODY, Role.LEGAL_AFFAIRS);

    private static final Set<Role> SECTION = EnumSet.of(Role.DRAFTER, Role.SECTION_HEAD);

    @Inject
    Pool pool;

    @Inject
    TestReviews reviews;

    private TestUnit unit;
    private DistrictOffice office;
    private String entry;
    private TestItem published;
    private String someone;
    private String someonesOffice;
    private String duty;
    private UUID proposal;
    private LocalDate day = LocalDate.of(2022, 3, 1);

    @Inject
    PublicationDuties duties;

    @Test
    void everybody_may_what_the_table_says() throws Throwable {
        TestUnit made = TestUnit.make();
        TestUnit other = TestUnit.make();
        office = DistrictOffice.make();
        appoint(made, other);
        unit = new TestUnit(
                made.id(),
                made.code(),
                account(made, Role.DRAFTER),
                made.officer(),
                made.otherOfficer(),
                made.leader());
        entry = unit.entry("规范性文件");
        Map<String, String> held = as("admin")
                .get(API + "/appointments?organisation=" + other.id())
                .path("find { it.account == '%s' }".formatted(other.otherOfficer()));
        duty = duty(unit);
        someone = held.get("personId");
        someonesOffice = held.get("id");
        published = draft().published(reviews);
        PolicyOffice changes = new PolicyOffice(API, TestTokens.staff(office.other()), held(Role.LEADING_GROUP));

        new RoleTable("目录服务 · catalog-service", "org.sunshinegov.catalog", this::subject)
                .caller("拟稿人 drafter", TestTokens.staff(unit.drafter()))
                .caller("外科室拟稿人 other section", TestTokens.staff(otherSection(unit)))
                .caller("科室负责人 section head", held(Role.SECTION_HEAD))
                .caller("分管领导 leader", TestTokens.staff(unit.leader()))
                .caller("主要领导、公开机构负责人 unit head, body head", held(Role.UNIT_HEAD), held(Role.DISCLOSURE_BODY_HEAD))
                .caller("窗口 counter", held(Role.COUNTER_OFFICER))
                .caller("公开人员 officer", TestTokens.staff(unit.officer()))
                .caller("外单位 other unit", TestTokens.staff(other.officer()))
                .caller("区政务公开办 district office", TestTokens.staff(office.other()))
                .caller("监察机关 supervision", held(Role.SUPERVISION_BODY))
                .caller("领导小组 leading group", held(Role.LEADING_GROUP))
                .caller("法制机构、保密局 legal affairs, secrecy", held(Role.LEGAL_AFFAIRS), held(Role.SECRECY_BUREAU))
                .caller(
                        "效能办、宣传部、档案馆 efficiency, publicity, archives",
                        held(Role.EFFICIENCY_OFFICE),
                        held(Role.PUBLICITY_DEPARTMENT),
                        held(Role.ARCHIVES_LIBRARY))
                .caller("平台管理员 administrator", TestTokens.staff("admin"))
                .caller("安全管理员 security", held(Role.SECURITY_ADMIN))
                .caller("审计管理员 audit", held(Role.AUDIT_ADMIN))
                .caller("其他系统 system", TestTokens.system("archives-system"))
                .caller("公众 citizen", TestTokens.citizen("li", "李"))
                .caller("未登录 nobody", "")
                .subject(
                        this::withAttachment,
                        "GET " + API + "/items/{items}/documents/{document}",
                        "GET /items/{items}/documents/{document}",
                        "DELETE " + API + "/items/{items}/attachments/{document}",
                        "POST /items/{items}/attachments/{document}/removal")
                .subject(this::known, "GET " + API + "/people/{people}", "GET " + API + "/appointments/{appointments}")
                .subject(
                        () -> names(withheld()),
                        "PUT " + API + "/items/{items}/reconsideration",
                        "POST /items/{items}/reconsideration")
                .subject(
                        () -> changes.subject(POLICY),
                        "GET " + POLICY_PROPOSALS + "/{proposalId}",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/refusal",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/release",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/withdrawal",
                        "GET /register/policies/{proposalId}",
                        "POST /register/policies/{proposalId}/refusal",
                        "POST /register/policies/{proposalId}/release",
                        "POST /register/policies/{proposalId}/withdrawal")
                .subject(() -> changes.free(PROPOSED_POLICY), "POST " + POLICY_PROPOSALS)
                .subject(() -> changes.free(PROPOSED_POLICY), "POST /register/policies")
                .body("POST " + POLICY_PROPOSALS, PolicyOffice.CHANGE)
                .body("PUT " + POLICY_PROPOSALS + "/{proposalId}/refusal", "{\"reason\":\"理由\"}")
                .body("POST /register/policies", PolicyOffice.CHANGE_TYPED)
                .body("POST /register/policies/{proposalId}/refusal", "reason=理由")
                .query("GET " + API + "/entries/duties", "?organisation={organisations}")
                .query("POST " + API + "/entries", "?organisation={organisations}")
                .query("POST " + API + "/entries/load", "?organisation={organisations}")
                .body("POST " + API + "/entries", ENTRY)
                .body("POST " + API + "/entries/load", "[]")
                .body(
                        "PUT " + API + "/organisations/{organisations}/closing",
                        "{\"cause\":\"MERGED\",\"successors\":[]}")
                .body("POST /register/organisations/{organisations}/closing", "cause=MERGED")
                .body("POST /register/organisations/{organisations}", "nameZh=改名局")
                .body("PUT " + API + "/appointments/approval", CHOSEN)
                .body("PUT " + API + "/appointments/refusal", CHOSEN)
                .body("POST /register/appointments/approval", "ids=" + NOTHING)
                .body("POST /register/appointments/refusal", "reason=理由&ids=" + NOTHING)
                .body("PUT " + CALENDAR + "/refusal", REASON)
                .body("POST /register/calendar/{proposalId}/refusal", "reason=理由")
                .body("POST " + API + "/items", ITEM)
                .body("PUT " + API + "/items/{items}", ITEM)
                .body("PUT " + API + "/items/{items}/attribute", "{\"attribute\":\"PROACTIVE\"}")
                .body("PUT " + API + "/items/{items}/attribute-return", REASON)
                .body("PUT " + API + "/items/{items}/reconsideration", REASON)
                .body("PUT " + API + "/items/{items}/taking-back", REASON)
                .body("PUT " + API + "/items/{items}/withdrawal-proposal", "{\"cause\":\"LEAK\",\"reason\":\"理由\"}")
                .body("PUT " + API + "/items/{items}/withdrawal-refusal", REASON)
                .body("POST /items/new", ITEM_TYPED)
                .body("POST /items/{items}/edit", ITEM_TYPED)
                .body("POST /items/{items}/attribute", "attribute=PROACTIVE")
                .body("POST /items/{items}/attribute-return", "reason=理由")
                .body("POST /items/{items}/reconsideration", "reason=理由")
                .body("POST /items/{items}/taking-back", "reason=理由")
                .body("POST /items/{items}/withdrawal-proposal", "cause=LEAK&reason=理由")
                .body("POST /items/{items}/withdrawal-refusal", "reason=理由")
                .requireKeptAs("catalog-service");
    }

    private Map<String, String> subject() {
        return names(draft());
    }

    private Map<String, String> withAttachment() {
        TestItem item = draft();
        String document = attached(item);
        Map<String, String> names = names(item);
        names.put("document", document);
        return names;
    }

    private Map<String, String> known() {
        return Map.of("people", someone, "appointments", someonesOffice, "version", "0");
    }

    private TestItem draft() {
        return TestItem.draft(unit, entry, "题", "文");
    }

    private TestItem withheld() {
        TestItem item = draft();
        item.put(
                        unit.drafter(),
                        "attribute",
                        Map.of("attribute", "NOT_DISCLOSED", "ground", "DENIED_STATE_SECRET", "reason", "理由"))
                .statusCode(204);
        item.put(unit.leader(), "attribute-confirmation", Map.of()).statusCode(204);
        return item;
    }

    private Map<String, String> names(TestItem item) {
        Map<String, String> names = new HashMap<>();
        names.put("items", item.id().toString());
        names.put("itemId", published.id().toString());
        names.put("organisations", unit.id().toString());
        names.put("entries", entry);
        names.put("matter", "事项" + UUID.randomUUID());
        names.put("section", unit.code() + "-01");
        names.put("proposalId", waiting().toString());
        names.put("dutyId", duty);
        names.put("people", NOTHING);
        names.put("appointments", NOTHING);
        names.put("document", NOTHING);
        names.put("code", unit.code());
        names.put("serial", published.indexNumber().replaceAll(".*/", ""));
        names.put("today", LocalDate.now(CivilTime.ZONE).toString());
        names.put("version", item.version());
        return names;
    }

    private static String attached(TestItem item) {
        return as(item.unit().drafter())
                .contentType(ContentType.MULTIPART)
                .header("If-Match", item.etag())
                .multiPart("file", "list.txt", new byte[] {'1'}, "text/plain")
                .post(item.path() + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceAll(".*/", "");
    }

    private String duty(TestUnit unit) throws Throwable {
        as(unit.officer())
                .body(TestUnit.entryForm("财政收支", "RECURRING_QUARTERLY_PLUS_10CD"))
                .post(API + "/entries?organisation=" + unit.id())
                .then()
                .statusCode(201);
        Instant afterwards = Instant.now().plus(Duration.ofDays(100));
        VertxContextSupport.subscribeAndAwait(() -> duties.runDue(afterwards));
        return as(unit.officer())
                .get(API + "/entries/duties?organisation=" + unit.id())
                .path("[0].id");
    }

    /** The same one as long as nobody has decided upon it. */
    private UUID waiting() {
        if (proposal == null
                || !as(office.one())
                        .get(DistrictOffice.CALENDARS + "/" + proposal)
                        .path("state")
                        .equals("PROPOSED")) {
            day = day.plusDays(1);
            proposal = office.propose(day + ",OFF,防汛,通告" + Codes.next() + ",2022-02-28\n");
        }
        return proposal;
    }

    /** One for each role that no other test has somebody for, and two sections. */
    private void appoint(TestUnit made, TestUnit elsewhere) {
        List<Map<String, Object>> people = new ArrayList<>();
        List<Map<String, Object>> appointments = new ArrayList<>();
        for (Role role : Role.values()) {
            boolean district = DISTRICT.contains(role);
            people.add(person(account(made, role)));
            Map<String, Object> office = new HashMap<>();
            office.put("account", account(made, role));
            office.put("role", role.code());
            office.put("organisation", (district ? elsewhere : made).code());
            office.put("section", SECTION.contains(role) ? made.code() + "-01" : null);
            appointments.add(office);
        }
        String stranger = otherSection(made);
        people.add(person(stranger));
        appointments.add(Map.of(
                "account", stranger, "role", "drafter", "organisation", made.code(), "section", made.code() + "-02"));
        Map<String, Object> load = Map.of(
                "organisations",
                List.of(section(made, "-01"), section(made, "-02")),
                "people",
                people,
                "appointments",
                appointments);
        var unused = Register.load(load);
        await().atMost(Duration.ofSeconds(30)).until(() -> known(made) == appointments.size());
    }

    /** How many of them the service has heard of. */
    private long known(TestUnit made) {
        return pool.preparedQuery("""
                        select count(*) from register_appointment a join register_person p on p.id = a.person_id
                        where p.account like '%-of-' || cast($1 as text)""")
                .execute(Tuple.of(made.code()))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getLong(0);
    }

    private static Map<String, Object> section(TestUnit made, String number) {
        String code = made.code() + number;
        return Map.of("kind", "SECTION", "code", code, "parent", made.code(), "nameZh", "科室" + code, "nameEn", code);
    }

    private static Map<String, Object> person(String account) {
        return Map.of("account", account, "nameZh", "人员" + account, "nameEn", account);
    }

    private static String account(TestUnit made, Role role) {
        return role.code() + "-of-" + made.code();
    }

    private static String otherSection(TestUnit made) {
        return "other-section-of-" + made.code();
    }

    private String held(Role role) {
        return TestTokens.staff(account(unit, role));
    }
}
