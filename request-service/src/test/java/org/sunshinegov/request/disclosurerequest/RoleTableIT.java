package org.sunshinegov.request.disclosurerequest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.web.testing.RoleTable;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/** {@code docs/roles/request-service.md}: a request just filed before everybody. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RoleTableIT {

    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
    private static final String CASE = "/api/requests/v1/requests/{requests}";
    private static final String CASE_PAGE = "/requests/cases/{cases}";
    private static final String REASON = "{\"reason\":\"理由\"}";
    private static final String FILING = """
            {"organisationId":"{unit}","applicantType":"NATURAL_PERSON",
             "applicant":{"name":"王芳","identityNumber":"11010519491231002X","phone":"13800138000"},
             "subject":"河道","description":"河道水质","form":"ELECTRONIC","insist":true}""";
    private static final String FILING_TYPED = "organisationId={unit}&applicantType=NATURAL_PERSON&name=王芳"
            + "&identityNumber=11010519491231002X&phone=13800138000&subject=河道&description=河道水质&form=ELECTRONIC&insist=true";

    private static final String LETTER =
            "{\"kind\":\"AGENCY\",\"name\":\"水务局\",\"contact\":\"010\",\"question\":\"是否公开\"}";
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

    @Test
    void everybody_may_what_the_table_says() {
        Cases first = new Cases(register);
        String leader = register.officer(first.unit, Role.LEADER_IN_CHARGE);
        String head = register.officer(first.unit, Role.DISCLOSURE_BODY_HEAD);
        String other = register.officer(register.unit(), Role.DISCLOSURE_OFFICER, Role.DRAFTER);
        String office = register.officer(first.unit, Role.DISTRICT_OFFICE);
        String counter = register.officer(first.unit, Role.COUNTER_OFFICER);
        String lawyer = register.officer(register.unit(), Role.LEGAL_AFFAIRS);
        String administrator = register.officer(first.unit, Role.SYSTEM_ADMIN);
        String security = register.officer(first.unit, Role.SECURITY_ADMIN);

        new RoleTable("申请服务 · request-service", "org.sunshinegov.request", () -> subject(first))
                .caller("申请人 applicant", TestTokens.citizen(first.citizen, "王芳"))
                .caller("拟稿人 drafter", TestTokens.staff(first.handler))
                .caller("分管领导 leader", TestTokens.staff(leader))
                .caller("公开人员 officer", TestTokens.staff(first.officer))
                .caller("公开机构负责人 head", TestTokens.staff(head))
                .caller("区公开办 office", TestTokens.staff(office))
                .caller("收件窗口 counter", TestTokens.staff(counter))
                .caller("法制机构 legal affairs", TestTokens.staff(lawyer))
                .caller("外单位 other unit", TestTokens.staff(other))
                .caller("平台管理员 administrator", TestTokens.staff(administrator))
                .caller("安全管理员 security", TestTokens.staff(security))
                .caller("其他系统 system", TestTokens.system("archives-system"))
                .caller("其他公众 other citizen", TestTokens.citizen("someone", "李涛"))
                .caller("未登录 nobody", "")
                .body("POST /api/requests/v1/requests", FILING)
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
                .body("PUT " + CASE + "/proposals/{proposalId}/refusal", REASON)
                .body("PUT " + CASE + "/fee-notice/receipt", "{}")
                .body("PUT " + CASE + "/fee-payment", "{\"fiscalReceipt\":\"0001\"}")
                .body("POST " + CASE_PAGE + "/proposals/fee", "standard=PER_PAGE&count=215")
                .body("POST " + CASE_PAGE + "/proposals/consultation", LETTER_TYPED)
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
                .body("PUT " + CASE + "/hold", REASON)
                .body("PUT " + CASE + "/hold/lifting", REASON)
                .body("POST " + CASE_PAGE + "/hold", "reason=理由")
                .body("POST " + CASE_PAGE + "/hold/lifting", "reason=理由")
                .body("PUT /api/requests/v1/hand-overs/{id}/cases/{caseId}/successor", "{\"successorId\":\"{unit}\"}")
                .body("PUT /api/requests/v1/hand-overs/{id}/cases/{caseId}/return", REASON)
                .body("PUT /api/requests/v1/hand-overs/{id}/confirmation", "{\"successorId\":\"{unit}\"}")
                .body("POST /requests/hand-overs/{id}/cases/{caseId}/successor", "successorId={unit}")
                .body("POST /requests/hand-overs/{id}/cases/{caseId}/return", "reason=理由")
                .body("POST /requests/hand-overs/{id}/confirmation", "successorId={unit}")
                .body("POST " + CASE_PAGE + "/remedies", "body=法院")
                .body("POST " + CASE_PAGE + "/remedies/{remedyId}/conclusion", "result=UPHELD")
                .body("POST " + CASE_PAGE + "/remedies/rehandling", "reason=理由")
                .body("POST " + CASE + "/consultations", "{\"proposalId\":\"" + NOTHING + "\"}")
                .body("PUT " + CASE + "/consultations/{consultationId}/letter-receipt", "{}")
                .body("PUT " + CASE + "/consultations/{consultationId}/opinion", "{\"position\":\"AGREES\"}")
                .body("PUT " + CASE + "/on-the-spot-reply", "{\"items\":[\"004306525/2025-00012\"]}")
                .body("PUT " + CASE + "/publication-suggestion", "{\"suggestion\":\"关系公众健康\"}")
                .body("PUT " + CASE + "/publication-suggestion/declining", REASON)
                .body("POST " + CASE_PAGE + "/on-the-spot-reply", "items=004306525/2025-00012")
                .body("POST " + CASE_PAGE + "/publication-suggestion", "suggestion=关系公众健康")
                .body("POST " + CASE_PAGE + "/publication-suggestion/declining", "reason=理由")
                .body("POST /requests/mine/{mine}/publication-suggestion", "suggestion=关系公众健康")
                .body("POST /api/requests/v1/record-corrections", CORRECTION)
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
                .body("POST /requests/track", "number=SQ20250101000001&code=ABCDEFGH")
                .body("POST /requests/track/receipt-slip", "number=SQ20250101000001&code=ABCDEFGH")
                .requireKeptAs("request-service");
    }

    /** A correction of the same applicant, just filed. */
    private static String correction(Cases first) {
        String location = first.citizen()
                .body(CORRECTION.replace("{unit}", first.unit.toString()))
                .post("/api/requests/v1/record-corrections")
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Another request of the same applicant to the same unit. */
    private static Map<String, String> subject(Cases first) {
        String id = first.another();
        Map<String, String> names = new HashMap<>();
        String correction = correction(first);
        names.put("correctionId", correction);
        names.put("corrections", correction);
        names.put("requests", id);
        names.put("cases", id);
        names.put("mine", id);
        names.put("documents", id);
        names.put("documentId", NOTHING);
        names.put("consultationId", NOTHING);
        names.put("letterId", NOTHING);
        names.put("proposalId", NOTHING);
        names.put("remedyId", NOTHING);
        names.put("jointId", NOTHING);
        names.put("remedies", NOTHING);
        names.put("id", NOTHING);
        names.put("caseId", NOTHING);
        names.put("listId", NOTHING);
        names.put("lists", NOTHING);
        names.put("viewId", NOTHING);
        names.put("views", NOTHING);
        names.put("letters", NOTHING);
        names.put("kind", "REPLY_OTHER");
        names.put("token", "unknown");
        names.put("unit", first.unit.toString());
        names.put("unitId", first.unit.toString());
        names.put("handler", first.handlerId.toString());
        names.put("version", "0");
        return names;
    }
}
