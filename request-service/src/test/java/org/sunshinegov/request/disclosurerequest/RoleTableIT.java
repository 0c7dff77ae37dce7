package org.sunshinegov.request.disclosurerequest;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
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
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.RoleTable;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/**
 * {@code docs/roles/request-service.md}: a request just filed before everybody, and further on where there is nothing to be
 * done with it before. Whoever has no business with requests sits in the request's own unit, where he would see it if his
 * office did not count; who is of another section meets one in hand, for one just filed is of no section yet.
 */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RoleTableIT {

    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
    private static final String HAND_OVER = "/api/requests/v1/hand-overs/{id}";
    private static final String RETENTION = "/api/requests/v1/retention";
    private static final String POLICY = "request.reasonsAnswerWd";
    private static final String PROPOSED_POLICY = "request.thirdPartyWd";
    private static final String POLICY_PROPOSALS = "/api/requests/v1/policy-proposals";
    private static final String CASE = "/api/requests/v1/requests/{requests}";
    private static final String CASE_PAGE = "/requests/cases/{cases}";
    private static final String OTHER_SECTION = "外科室拟稿人 other section";

    /** Pages for applicants refuse staff before they look for the case. */
    private static final Map<String, Integer> APPLICANTS_ALONE = Map.of(
            "GET /requests/mine/{mine}", 403,
            "POST /requests/mine/{mine}/clarification", 403,
            "POST /requests/mine/{mine}/publication-suggestion", 403,
            "POST /requests/mine/{mine}/reading-date", 403,
            "POST /requests/mine/{mine}/reasons", 403);

    private static final String REASON = "{\"reason\":\"理由\"}";
    private static final String FILING = """
            {"organisationId":"{unit}","applicantType":"NATURAL_PERSON",
             "applicant":{"name":"王芳","identityNumber":"11010519491231002X","phone":"13800138000"},
             "subject":"河道","description":"河道水质","form":"ELECTRONIC","insist":true}""";
    private static final String FILING_TYPED = "organisationId={unit}&applicantType=NATURAL_PERSON&name=王芳"
            + "&identityNumber=11010519491231002X&phone=13800138000&subject=河道&description=河道水质&form=ELECTRONIC&insist=true";

    private static final String LETTER =
            "{\"kind\":\"AGENCY\",\"name\":\"水务局\",\"contact\":\"010\",\"question\":\"是否公开\"}";
    private static final Map<String, String> ASKED =
            Map.of("kind", "AGENCY", "name", "水务局", "contact", "010", "question", "是否公开");
    private static final String LETTER_TYPED = "kind=AGENCY&name=水务局&contact=010&question=是否公开";

    private static final String ASSIGNMENTS =
            "{\"handlerId\":\"{handler}\",\"cases\":[{\"id\":\"{requests}\",\"version\":0}]}";

    private static final String READING =
            "{\"place\":\"阅览室\",\"on\":\"2030-01-02\",\"from\":\"09:00\",\"to\":\"11:00\"}";

    private static final String CORRECTION = """
            {"organisationId":"{unit}","applicantType":"NATURAL_PERSON",
             "applicant":{"name":"王芳","identityNumber":"11010519491231002X","phone":"13800138000"},
             "record":"登记表","inaccurate":"68平方米","accurate":"86平方米","evidence":"产权证书"}""";

    private static final String RECORD = "/api/requests/v1/record-corrections/{correctionId}";
    private static final String RECORD_TYPED = "&record=登记表&inaccurate=68平方米&accurate=86平方米&evidence=产权证书";

    private static final String WORDS = "{申请人}{收到日期}{信息名称}{内容描述}{答复内容}{理由}{法律依据}{提供方式}{救济告知}";

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @Inject
    Pool pool;

    private Cases first;
    private UUID section;
    private String successor;

    @Test
    void everybody_may_what_the_table_says() {
        reviews.trusted();
        first = new Cases(register);
        section = register.section(first.unit);
        successor = register.unit().toString();
        String other = register.officer(register.unit(), Role.DISCLOSURE_OFFICER, Role.DRAFTER);
        UUID elsewhere = register.unit();
        String office = held(elsewhere, Role.DISTRICT_OFFICE);
        String leading = held(first.unit, Role.LEADING_GROUP);
        PolicyOffice changes = new PolicyOffice("/api/requests/v1", office, leading);

        new RoleTable("申请服务 · request-service", "org.sunshinegov.request", this::filed)
                .caller("申请人 applicant", TestTokens.citizen(first.citizen, "王芳"))
                .caller("承办人 handler", TestTokens.staff(first.handler))
                .caller(OTHER_SECTION, inSection(register.section(first.unit), Role.DRAFTER))
                .caller("科室负责人 section head", inSection(section, Role.SECTION_HEAD))
                .caller("分管领导 leader", TestTokens.staff(first.leader))
                .caller("主要领导 unit head", held(first.unit, Role.UNIT_HEAD))
                .caller("公开人员 officer", TestTokens.staff(first.officer))
                .caller("公开机构负责人 head of body", held(first.unit, Role.DISCLOSURE_BODY_HEAD))
                .caller("收件窗口 counter", held(first.unit, Role.COUNTER_OFFICER))
                .caller("外单位 other unit", TestTokens.staff(other))
                .caller("区公开办 office", office)
                .caller("法制机构 legal affairs", held(elsewhere, Role.LEGAL_AFFAIRS))
                .caller("监察机关 supervision", held(elsewhere, Role.SUPERVISION_BODY))
                .caller("领导小组 leading group", leading)
                .caller(
                        "保密局、效能办、宣传部、档案馆 secrecy, efficiency, publicity, archives",
                        held(first.unit, Role.SECRECY_BUREAU),
                        held(first.unit, Role.EFFICIENCY_OFFICE),
                        held(first.unit, Role.PUBLICITY_DEPARTMENT),
                        held(first.unit, Role.ARCHIVES_LIBRARY))
                .caller("平台管理员 administrator", held(first.unit, Role.SYSTEM_ADMIN))
                .caller("安全管理员 security", held(first.unit, Role.SECURITY_ADMIN))
                .caller("审计管理员 audit", held(first.unit, Role.AUDIT_ADMIN))
                .caller("其他系统 system", TestTokens.system("archives-system"))
                .caller("其他公众 other citizen", TestTokens.citizen("someone", "李涛"))
                .caller("未登录 nobody", "")
                .outOfSight(
                        OTHER_SECTION,
                        this::inHand,
                        List.of("requests", "cases", "documents", "mine"),
                        APPLICANTS_ALONE)
                .subject(
                        this::inHand,
                        "GET " + CASE,
                        "GET " + CASE_PAGE,
                        "GET " + CASE_PAGE + "/due",
                        "GET /requests/mine/{mine}/due",
                        "GET " + CASE + "/documents/{documentId}",
                        "GET /requests/documents/{documents}/{documentId}",
                        "POST " + CASE + "/documents",
                        "POST " + CASE_PAGE + "/documents",
                        "GET " + CASE + "/letters",
                        "GET " + CASE + "/letters/registration-form",
                        "GET /requests/documents/{documents}/letters/registration-form",
                        "GET " + CASE + "/letters/{letterId}",
                        "GET /requests/documents/{documents}/letters/{letterId}",
                        "PUT " + CASE + "/reply-draft",
                        "POST " + CASE_PAGE + "/reply-draft",
                        "PUT " + CASE + "/giving-back",
                        "POST " + CASE_PAGE + "/giving-back",
                        "PUT " + CASE + "/extension",
                        "POST " + CASE_PAGE + "/extension",
                        "POST " + CASE + "/proposals/fee",
                        "POST " + CASE + "/proposals/consultation",
                        "POST " + CASE_PAGE + "/proposals/fee",
                        "POST " + CASE_PAGE + "/proposals/consultation")
                .subject(
                        this::proposed,
                        "PUT " + CASE + "/proposals/{proposalId}/approval",
                        "PUT " + CASE + "/proposals/{proposalId}/refusal",
                        "POST " + CASE_PAGE + "/proposals/{proposalId}/approval",
                        "POST " + CASE_PAGE + "/proposals/{proposalId}/refusal")
                .subject(
                        () -> changes.subject(POLICY),
                        "GET " + POLICY_PROPOSALS + "/{proposalId}",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/refusal",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/release",
                        "PUT " + POLICY_PROPOSALS + "/{proposalId}/withdrawal",
                        "GET /requests/policies/{proposalId}",
                        "POST /requests/policies/{proposalId}/refusal",
                        "POST /requests/policies/{proposalId}/release",
                        "POST /requests/policies/{proposalId}/withdrawal")
                .subject(() -> changes.free(PROPOSED_POLICY), "POST " + POLICY_PROPOSALS)
                .subject(() -> changes.free(PROPOSED_POLICY), "POST /requests/policies")
                .subject(
                        this::consulting,
                        "PUT " + CASE + "/consultations/{consultationId}/letter-receipt",
                        "PUT " + CASE + "/consultations/{consultationId}/opinion",
                        "PUT " + CASE + "/consultations/{consultationId}/withdrawal",
                        "POST " + CASE_PAGE + "/consultations/{consultationId}/withdrawal",
                        "POST " + CASE_PAGE + "/consultations/{consultationId}/letter-receipt",
                        "POST " + CASE_PAGE + "/consultations/{consultationId}/opinion",
                        "GET /requests/opinions/{token}",
                        "POST /requests/opinions/{token}")
                .subject(
                        this::contested,
                        "PUT " + CASE + "/remedies/{remedyId}/conclusion",
                        "POST " + CASE_PAGE + "/remedies/{remedyId}/conclusion")
                .subject(this::archived, "GET " + CASE + "/pack", "GET /requests/documents/{documents}/pack")
                .subject(
                        this::joint,
                        "GET /api/requests/v1/joint-filings/{jointId}",
                        "GET /api/requests/v1/joint-filings/{jointId}/receipt-slip",
                        "GET /requests/mine/joint/{jointId}",
                        "GET /requests/mine/joint/{jointId}/receipt-slip")
                .subject(
                        this::handedOver,
                        "GET " + HAND_OVER,
                        "PUT " + HAND_OVER + "/cases/{caseId}/return",
                        "PUT " + HAND_OVER + "/cases/{caseId}/successor",
                        "PUT " + HAND_OVER + "/confirmation",
                        "GET /requests/hand-overs/{id}",
                        "POST /requests/hand-overs/{id}/cases/{caseId}/return",
                        "POST /requests/hand-overs/{id}/cases/{caseId}/successor",
                        "POST /requests/hand-overs/{id}/confirmation")
                .subject(
                        this::listed,
                        "PUT /api/requests/v1/retention/lists/{listId}/discarding",
                        "PUT /api/requests/v1/retention/lists/{listId}/release",
                        "POST /requests/retention/lists/{listId}/discarding",
                        "POST /requests/retention/lists/{listId}/release")
                .subject(
                        this::evidence,
                        "GET " + RECORD + "/documents/{documentId}",
                        "GET /requests/corrections/{corrections}/documents/{documentId}")
                .body("POST /api/requests/v1/requests", FILING)
                .body("POST " + POLICY_PROPOSALS, PolicyOffice.CHANGE)
                .body("PUT " + POLICY_PROPOSALS + "/{proposalId}/refusal", REASON)
                .body("POST /requests/policies", PolicyOffice.CHANGE_TYPED)
                .body("POST /requests/policies/{proposalId}/refusal", "reason=理由")
                .body("PUT " + CASE + "/receipt-date/proposal", "{\"receivedOn\":\"2025-01-02\",\"reason\":\"签收记录\"}")
                .body("PUT " + CASE + "/receipt-date/refusal", REASON)
                .body("PUT " + CASE + "/posting", "{}")
                .body("PUT " + CASE + "/assignment", "{\"handlerId\":\"{handler}\"}")
                .body("POST /api/requests/v1/requests/assisted", "{\"channel\":\"COUNTER\",\"request\":" + FILING + "}")
                .body("POST /api/requests/v1/requests/assignments", ASSIGNMENTS)
                .body("POST " + CASE + "/notes", "{\"text\":\"备注\"}")
                .body("POST " + CASE_PAGE + "/notes", "note=备注")
                .body("POST /requests/cases/assignment", "cases={requests}:0&handlerId={handler}")
                .body("POST /requests/cases/views", "name=视图")
                .body("PUT " + CASE + "/clarification-request", "{\"points\":\"年份\"}")
                .body("PUT " + CASE + "/clarification", "{\"text\":\"2025年\"}")
                .body("POST " + CASE + "/proposals/fee", "{\"standard\":\"PER_PAGE\",\"count\":215}")
                .body("POST " + CASE + "/proposals/consultation", LETTER)
                .body("POST " + CASE + "/proposals/clarification", "{\"points\":\"年份\"}")
                .body("POST " + CASE + "/proposals/extension", REASON)
                .body("POST " + CASE + "/proposals/conference", "{\"question\":\"是否公开\",\"wanted\":\"区司法局\"}")
                .body("PUT " + CASE + "/proposals/{proposalId}/refusal", REASON)
                .body("PUT " + CASE + "/fee-notice/receipt", "{}")
                .body("PUT " + CASE + "/fee-payment", "{\"fiscalReceipt\":\"0001\"}")
                .body("POST " + CASE_PAGE + "/proposals/fee", "standard=PER_PAGE&count=215")
                .body("POST " + CASE_PAGE + "/proposals/consultation", LETTER_TYPED)
                .body("POST " + CASE_PAGE + "/proposals/clarification", "points=年份")
                .body("POST " + CASE_PAGE + "/proposals/extension", "extensionReason=理由")
                .body("POST " + CASE_PAGE + "/proposals/conference", "discussed=是否公开&wanted=区司法局")
                .body("POST " + CASE_PAGE + "/proposals/{proposalId}/refusal", "reason=理由")
                .body("POST " + CASE_PAGE + "/fee-payment", "fiscalReceipt=0001")
                .body("PUT " + CASE + "/extension", REASON)
                .body("PUT " + CASE + "/reading", READING)
                .body("PUT " + CASE + "/reading/date", "{\"on\":\"2030-01-02\"}")
                .body(
                        "POST " + CASE_PAGE + "/reading",
                        "place=阅览室&readingOn=2030-01-02&readingFrom=09:00&readingTo=11:00")
                .body("POST " + CASE_PAGE + "/reading/date", "readingOn=2030-01-02")
                .body("POST /requests/mine/{mine}/reading-date", "readingOn=2030-01-02")
                .body("POST " + CASE + "/letters/assistance", "{\"assisting\":\"档案馆\",\"matter\":\"查找\"}")
                .body("POST " + CASE_PAGE + "/assistance-letter", "assisting=档案馆&matter=查找")
                .body("POST " + CASE + "/remedies", "{\"body\":\"法院\"}")
                .body("PUT " + CASE + "/remedies/{remedyId}/conclusion", "{\"result\":\"UPHELD\"}")
                .body("PUT " + CASE + "/reasons-request", "{\"finding\":\"数量过多\"}")
                .body("PUT " + CASE + "/reasons", "{\"text\":\"用于研究\"}")
                .body("PUT " + CASE + "/reasons-judgement", "{\"reasonable\":false,\"why\":\"理由不足\"}")
                .body("PUT " + CASE + "/suspension", "{\"obstacle\":\"洪水\"}")
                .body("PUT " + CASE + "/suspension/statutory-basis", REASON)
                .body("PUT " + CASE + "/resumption", "{}")
                .body("PUT " + CASE + "/giving-back", REASON)
                .body("PUT " + CASE + "/conference", "{\"question\":\"属于何种信息\"}")
                .body("PUT " + CASE + "/conference/conclusion", "{\"conclusion\":\"过程性信息\"}")
                .body("PUT " + CASE + "/legal-opinion", "{\"passed\":true}")
                .body("POST " + CASE_PAGE + "/conference", "question=属于何种信息")
                .body("POST " + CASE_PAGE + "/conference/conclusion", "conclusion=过程性信息")
                .body("POST " + CASE_PAGE + "/legal-opinion", "passed=true")
                .body("POST " + CASE_PAGE + "/reasons-request", "finding=数量过多")
                .body("POST " + CASE_PAGE + "/reasons", "text=用于研究")
                .body("POST " + CASE_PAGE + "/reasons-judgement", "reasonable=false&why=理由不足")
                .body("POST " + CASE_PAGE + "/suspension", "obstacle=洪水")
                .body("POST " + CASE_PAGE + "/suspension/statutory-basis", "reason=理由")
                .body("POST " + CASE_PAGE + "/giving-back", "reason=理由")
                .body("POST /requests/mine/{mine}/reasons", "text=用于研究")
                .body("POST " + CASE + "/rehandling", REASON)
                .body("POST /api/requests/v1/requests/archivings", "{\"organisationId\":\"{unit}\",\"year\":2024}")
                .body("POST /requests/archive", "unit={unit}&year=2024")
                .body("PUT " + CASE + "/revocation/settlement", REASON)
                .body("POST " + CASE_PAGE + "/revocation/settlement", "reason=理由")
                .body("PUT " + CASE + "/hold", REASON)
                .body("PUT " + CASE + "/hold/lifting", REASON)
                .body("POST " + CASE_PAGE + "/hold", "reason=理由")
                .body("POST " + CASE_PAGE + "/hold/lifting", "reason=理由")
                .body("PUT " + HAND_OVER + "/cases/{caseId}/successor", "{\"successorId\":\"{successor}\"}")
                .body("PUT " + HAND_OVER + "/cases/{caseId}/return", REASON)
                .body("PUT " + HAND_OVER + "/confirmation", "{\"successorId\":\"{successor}\"}")
                .body("POST /requests/hand-overs/{id}/cases/{caseId}/successor", "successorId={successor}")
                .body("POST /requests/hand-overs/{id}/cases/{caseId}/return", "reason=理由")
                .body("POST /requests/hand-overs/{id}/confirmation", "successorId={successor}")
                .body("POST " + CASE_PAGE + "/remedies", "body=法院")
                .body("POST " + CASE_PAGE + "/remedies/{remedyId}/conclusion", "result=UPHELD")
                .body("POST " + CASE_PAGE + "/remedies/rehandling", "reason=理由")
                .body("POST " + CASE + "/consultations", "{\"proposalId\":\"" + NOTHING + "\"}")
                .body("PUT " + CASE + "/consultations/{consultationId}/letter-receipt", "{}")
                .body("PUT " + CASE + "/consultations/{consultationId}/opinion", "{\"position\":\"AGREES\"}")
                .body("PUT " + CASE + "/consultations/{consultationId}/withdrawal", REASON)
                .body("POST " + CASE_PAGE + "/consultations/{consultationId}/withdrawal", "reason=理由")
                .body("PUT " + CASE + "/on-the-spot-reply", "{\"items\":[\"004306525/2025-00012\"]}")
                .body("PUT " + CASE + "/publication-suggestion", "{\"suggestion\":\"关系公众健康\"}")
                .body("PUT " + CASE + "/publication-suggestion/declining", REASON)
                .body("POST " + CASE_PAGE + "/on-the-spot-reply", "items=004306525/2025-00012")
                .body("POST " + CASE_PAGE + "/publication-suggestion", "suggestion=关系公众健康")
                .body("POST " + CASE_PAGE + "/publication-suggestion/declining", "reason=理由")
                .body("POST /requests/mine/{mine}/publication-suggestion", "suggestion=关系公众健康")
                .body("POST /api/requests/v1/record-corrections", CORRECTION)
                .body("PUT " + RECORD + "/transfer", "{\"organisationId\":\"{successor}\",\"reason\":\"职能\"}")
                .body("POST /requests/corrections/{corrections}/transfer", "organisationId={successor}&reason=职能")
                .body("POST " + CASE_PAGE + "/receipt-date/proposal", "receivedOn=2025-01-02&reason=签收记录")
                .body("POST " + CASE_PAGE + "/receipt-date/refusal", "reason=理由")
                .body("PUT " + RECORD + "/decision", "{\"result\":\"CORRECTED\",\"answer\":\"已更正\"}")
                .body("POST /requests/corrections/{corrections}/decision", "result=CORRECTED&answer=已更正")
                .body("POST /requests/corrections/new", FILING_TYPED + RECORD_TYPED)
                .body("PUT " + CASE + "/reply-draft", "{\"outcome\":\"GRANTED\",\"text\":\"文\"}")
                .body("PUT " + CASE + "/reply-draft/taking-back", REASON)
                .body("POST " + CASE_PAGE + "/assignment", "handlerId={handler}")
                .body("POST " + CASE_PAGE + "/reply-draft", "outcome=GRANTED&text=文")
                .body("POST " + CASE_PAGE + "/reply-draft/taking-back", "reason=理由")
                .body("POST " + CASE_PAGE + "/clarification-request", "points=年份")
                .body("POST " + CASE_PAGE + "/clarification", "text=2025年")
                .body("POST " + CASE_PAGE + "/extension", "reason=理由")
                .body("POST " + CASE_PAGE + "/consultations/{consultationId}/opinion", "position=AGREES")
                .body("POST /requests/opinions/{token}", "position=AGREES")
                .body("POST /requests/cases/new", "channel=COUNTER&" + FILING_TYPED)
                .body("POST /requests/mine/{mine}/clarification", "text=2025年")
                .body("POST /requests/check", FILING_TYPED)
                .body("POST /requests/new", FILING_TYPED)
                .body("POST /requests/letters", "number=依申请补〔2025〕1号&code=ABCDEFGH")
                .body("POST /requests/letter-templates/{kind}", "version=0&body=" + WORDS)
                .body("POST /requests/letter-templates/{kind}/proof", "version=0&number=SQ&body=" + WORDS)
                .body("POST /requests/track", "number={receipt}&code={queryCode}")
                .body("POST /requests/track/receipt-slip", "number={receipt}&code={queryCode}")
                .requireKeptAs("request-service");
    }

    private String held(UUID unit, Role role) {
        return TestTokens.staff(register.officer(unit, role));
    }

    private String inSection(UUID of, Role role) {
        String account = register.officer(first.unit);
        register.appointIn(account, first.unit, of, role);
        return TestTokens.staff(account);
    }

    /** Another request of the same applicant to the same unit, and a correction beside it. */
    private Map<String, String> filed() {
        Cases one = another();
        Map<String, String> names = names(one);
        String correction = correction();
        var slip = pool.preparedQuery("select receipt_number, query_code from disclosure_request where id = $1")
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .iterator()
                .next();
        names.put("receipt", slip.getString(0));
        names.put("queryCode", slip.getString(1));
        names.put("correctionId", correction);
        names.put("corrections", correction);
        return names;
    }

    private Cases another() {
        return first.in(first.another());
    }

    private String correction() {
        return idIn(first.citizen()
                .body(CORRECTION.replace("{unit}", first.unit.toString()))
                .post("/api/requests/v1/record-corrections")
                .header("Location"));
    }

    private Map<String, String> evidence() {
        Map<String, String> names = filed();
        names.put(
                "documentId",
                idIn(given().auth()
                        .oauth2(TestTokens.citizen(first.citizen, "王芳"))
                        .multiPart("file", "deed.txt", new byte[] {'1'}, "text/plain")
                        .post(RECORD.replace("{correctionId}", names.get("correctionId")) + "/documents")
                        .header("Location")));
        return names;
    }

    private Cases assigned() {
        Cases one = another().received();
        one.move(one.officer(), "registration", Map.of());
        one.move(one.officer(), "assignment", Map.of("sectionId", section, "handlerId", one.handlerId));
        return one;
    }

    private Map<String, String> inHand() {
        Cases one = assigned();
        String document = Cases.staff(one.handler)
                .multiPart("file", "data.txt", new byte[] {'1'}, "text/plain")
                .post(one.location + "/documents")
                .path("id");
        one.officer().get(one.location + "/letters/registration-form").then().statusCode(200);
        Map<String, String> names = names(one);
        names.put("documentId", document);
        names.put("letterId", one.officer().get(one.location + "/letters").path("id[0]"));
        return names;
    }

    private Map<String, String> proposed() {
        Cases one = assigned();
        String proposal = idIn(one.proposed("consultation", ASKED));
        Map<String, String> names = names(one);
        names.put("proposalId", proposal);
        return names;
    }

    private Map<String, String> consulting() {
        Cases one = assigned();
        String token = idIn(one.consult(ASKED));
        Map<String, String> names = names(one);
        names.put("token", token);
        names.put("consultationId", one.officer().get(one.location).path("consultations[0].id"));
        return names;
    }

    private Cases replied() throws Throwable {
        Cases one = assigned().draft("");
        reviews.approve(one);
        one.move(one.officer(), "reply", Map.of());
        return one;
    }

    private Map<String, String> contested() {
        Cases one = surely(this::replied);
        String remedy = idIn(one.officer()
                .body(Map.of("body", "晨光区人民法院", "litigation", true))
                .post(one.location + "/remedies")
                .header("Location"));
        Map<String, String> names = names(one);
        names.put("remedyId", remedy);
        return names;
    }

    private Cases archivedCase() {
        Cases one = surely(this::replied);
        for (String move : List.of("service", "closing", "archiving")) {
            one.move(one.officer(), move, Map.of());
        }
        return one;
    }

    private Map<String, String> archived() {
        return names(archivedCase());
    }

    private Map<String, String> joint() {
        Map<String, Object> filing = Cases.filing(first.unit, true);
        filing.put("also", List.of(register.unit().toString()));
        Map<String, String> names = new HashMap<>();
        names.put(
                "jointId",
                idIn(first.citizen().body(filing).post(Cases.REQUESTS).header("Location")));
        names.put("version", "0");
        return names;
    }

    /** A unit that was closed with one case in hand, which goes to the unit of everybody here. */
    private Map<String, String> handedOver() {
        Cases gone = new Cases(register);
        var unused = surely(() -> {
            reviews.hear(new OrganisationRegisteredV1(
                    gone.unit,
                    null,
                    OrganisationKind.DEPARTMENT,
                    gone.unit.toString().substring(0, 9),
                    "晨光区原测试局",
                    "Former Bureau",
                    false,
                    LocalDate.now(CivilTime.ZONE),
                    List.of(first.unit),
                    null));
            return gone;
        });
        Map<String, String> names = new HashMap<>();
        names.put("id", gone.unit.toString());
        names.put("caseId", gone.id().toString());
        names.put("successor", first.unit.toString());
        names.put("version", "0");
        return names;
    }

    /** A case that has been in the archive for eleven years, on a list that one of the district's office drew up. */
    private Map<String, String> listed() {
        Cases one = archivedCase();
        var unused = pool.preparedQuery("""
                        update disclosure_request set archived_on = archived_on - interval '11 years',
                            content = jsonb_set(content, '{phase,archivedOn}',
                                to_jsonb(cast(cast(archived_on - interval '11 years' as date) as text)))
                        where id = $1""").execute(Tuple.of(one.id())).await().indefinitely();
        String list = Cases.staff(register.officer(register.unit(), Role.DISTRICT_OFFICE))
                .post(RETENTION + "/lists")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return Map.of("listId", idIn(list), "version", "0");
    }

    /** What stands in for other services declares whatever may go wrong with them. */
    private interface Making {
        Cases make() throws Throwable;
    }

    private static Cases surely(Making made) {
        try {
            return made.make();
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    private static String idIn(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private Map<String, String> names(Cases one) {
        String id = one.id().toString();
        Map<String, String> names = new HashMap<>();
        for (String name : List.of("requests", "cases", "mine", "documents")) {
            names.put(name, id);
        }
        for (String name : List.of(
                "documentId",
                "consultationId",
                "letterId",
                "proposalId",
                "remedyId",
                "jointId",
                "remedies",
                "id",
                "caseId",
                "listId",
                "lists",
                "viewId",
                "views",
                "letters")) {
            names.put(name, NOTHING);
        }
        names.put("kind", "REPLY_OTHER");
        names.put("unit", first.unit.toString());
        names.put("unitId", first.unit.toString());
        names.put("successor", successor);
        names.put("handler", first.handlerId.toString());
        names.put("version", one.etag().replace("\"", ""));
        return names;
    }
}
