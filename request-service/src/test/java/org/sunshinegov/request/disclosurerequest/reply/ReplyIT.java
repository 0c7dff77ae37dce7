package org.sunshinegov.request.disclosurerequest.reply;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.documents.certificate.CertificateSigner;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.documents.certificate.Revocations;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;
import org.sunshinegov.request.disclosurerequest.Stored;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class ReplyIT {

    @Inject
    TestRegister register;

    @Inject
    Revocations revocations;

    @Inject
    Pool pool;

    @Inject
    Reviews reviews;

    @BeforeEach
    void the_root_vouches_for_the_signing_key() {
        reviews.trusted();
    }

    @Test
    void a_reviewed_reply_is_issued_and_downloaded_by_its_applicant() throws Throwable {
        Cases request = new Cases(register).drafted();
        reviews.approve(request);
        assertThat(request.state()).isEqualTo("REPLY_REVIEWED");
        request.citizen().get(request.location).then().body("reply", nullValue());

        request.move(request.officer(), "reply", Map.of());

        String document = request.citizen()
                .get(request.location)
                .then()
                .body("state", equalTo("REPLIED"))
                .body("reply.outcome", equalTo("GRANTED"))
                .body("reply.number", containsString("1号"))
                .extract()
                .path("reply.attachments[0].documentId");
        request.citizen()
                .get(request.location + "/documents/" + document)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(equalTo("河道水质监测数据"));
    }

    /** Whoever may is told of the first thing that is wrong with what he sent: he got as far as that. */
    @Test
    void nothing_is_prepared_for_who_may_not_draft_answer_or_issue() {
        Cases request = new Cases(register).assigned();
        List<String> unknown = List.of(UUID.randomUUID().toString());
        Map<String, Object> draft = Map.of("outcome", "GRANTED", "text", "\udb80\udc00", "documents", unknown);
        Map<String, Object> answer = Map.of("items", List.of("004306525/2025-00012"), "documents", unknown);
        String postedWithoutAddress = "reply?carrier=POST";

        for (String account : List.of(register.officer(request.unit, Role.DRAFTER), request.leader)) {
            isRefused(request, account, "reply-draft", draft, 403);
            isRefused(request, account, "on-the-spot-reply", answer, 403);
            isRefused(request, account, postedWithoutAddress, Map.of(), 403);
        }
        String stranger = register.officer(register.unit(), Role.DISCLOSURE_OFFICER);
        isRefused(request, stranger, "reply-draft", draft, 404);
        isRefused(request, request.handler, "reply-draft", draft, 422);
        isRefused(request, request.officer, "on-the-spot-reply", answer, 404);
        isRefused(request, request.officer, postedWithoutAddress, Map.of(), 422);
    }

    private static void isRefused(Cases request, String account, String move, Map<String, Object> body, int status) {
        request.tryMove(Cases.staff(account).contentType(ContentType.JSON), move, body)
                .then()
                .statusCode(status);
    }

    /** SC-01; its days are computed in the law and walked in the acceptance. */
    @Test
    void what_is_handed_in_at_the_counter_is_told_step_by_step_until_its_reply_is_served() throws Throwable {
        Cases first = new Cases(register);
        String filed = first.officer()
                .body(Map.of("channel", "COUNTER", "request", Cases.filing(first.unit, true)))
                .post(Cases.REQUESTS + "/assisted")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        Cases request = first.in(filed.substring(filed.lastIndexOf('/') + 1));
        request.move(request.officer(), "registration", Map.of());
        request.move(request.officer(), "assignment", Map.of("handlerId", request.handlerId));
        reviews.approve(request.draft(""));
        request.move(request.officer(), "reply", Map.of());
        request.move(request.officer(), "service", Map.of());

        List<String> told = new ArrayList<>();
        pool.preparedQuery("select type from outbox where subject = $1 order by sequence")
                .execute(Tuple.of(request.id()))
                .await()
                .atMost(Duration.ofSeconds(5))
                .forEach(row -> told.add(row.getString(0)));
        assertThat(told)
                .containsExactly(
                        "RequestReceived.v1",
                        "DueDateSet.v1",
                        "RequestRegistered.v1",
                        "DueDateSet.v1",
                        "RequestAssigned.v1",
                        "ReplyDrafted.v1",
                        "ReviewRequested.v1",
                        "ReplyApproved.v1",
                        "ReplyIssued.v1",
                        "ReplyServed.v1");
    }

    @Test
    void the_issued_reply_is_a_sealed_letter_of_the_reviewed_words_with_its_number() throws Throwable {
        Cases request = new Cases(register).drafted();
        reviews.approve(request);
        request.move(request.officer(), "reply", Map.of());

        String number = request.citizen().get(request.location).path("reply.number");
        String letter = request.citizen()
                .get(request.location + "/letters")
                .then()
                .body("kind", contains("REPLY_GRANTED"))
                .body("number", contains(number))
                .extract()
                .path("[0].id");
        byte[] pdf =
                request.citizen().get(request.location + "/letters/" + letter).asByteArray();
        assertThat(PdfChecks.text(pdf))
                .contains("政府信息予以公开告知书", number, "现将您申请的信息提供给您。", "附件：water-quality.txt", "六十日内向")
                .contains("申请的获取方式为电子文件", "2025年辖区河道水质监测数据", "提供方式：网上送达", "全国行政复议服务平台");
        assertThat(PdfChecks.signatures(pdf)).contains("Signature is Valid.");
    }

    @Test
    void a_third_party_whose_information_is_given_against_its_will_learns_in_writing_what_and_why() throws Throwable {
        Cases request = new Cases(register).assigned();
        String consultation = objected(request, "晨光建材厂");
        Map<String, Object> draft = new HashMap<>(Map.of("outcome", "GRANTED", "text", "现将您申请的信息提供给您。"));
        refused(request, draft, consultation, "content", "第三十二条");
        draft.put("overridden", List.of(overriding(consultation, "")));
        refused(request, draft, consultation, "publicInterest", "应当写明");
        draft.put("overridden", List.of(overriding(consultation, "检测结果关系公众健康")));
        draft.put("outcome", "UNAVAILABLE_NOT_HELD");
        draft.put("reasons", "本机关没有制作。");
        refused(request, draft, consultation, "content", "只在公开第三方不同意公开的信息时填写");
        draft.put("outcome", "GRANTED");

        request.move(request.handler(), "reply-draft", draft);
        issued(request);

        List<String> told = told(request);
        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .contains("晨光建材厂：", "公开的内容：检测报告全文", "公开的理由：检测结果关系公众健康")
                .doesNotContain("王芳", "现将您申请的信息提供给您");
        Cases.html(TestTokens.staff(request.officer))
                .get("/requests/cases/" + request.id())
                .then()
                .body(containsString("向不同意公开的第三方告知"))
                .body(containsString("检测报告全文"));
    }

    @Test
    void a_third_party_whose_information_is_withheld_is_not_told_that_it_is_given() throws Throwable {
        Cases request = new Cases(register).assigned();
        var unused = objected(request, "晨光建材厂");

        request.move(request.handler(), "reply-draft", partial(request));
        issued(request);

        assertThat(request.state()).isEqualTo("REPLIED");
        assertThat(told(request)).isEmpty();
    }

    @Test
    void of_two_that_objected_a_partial_grant_tells_the_one_whose_objection_it_overrides() throws Throwable {
        Cases request = new Cases(register).assigned();
        String withheld = objected(request, "晨光建材厂");
        String given = objected(request, "晨光水泥厂");
        String handler = TestTokens.staff(request.handler);
        String page = "/requests/cases/" + request.id();
        Map<String, Object> typed = partial(request);
        typed.put("overridden", List.of(withheld, given));
        typed.put("content", List.of("", "水泥检测报告"));
        typed.put("publicInterest", List.of("", ""));

        request.post(handler, page + "/reply-draft", typed)
                .statusCode(422)
                .body(containsString("href=\"#overridden-" + given + "-publicInterest\""))
                .body(containsString("id=\"overridden-" + given + "-publicInterest-error\""))
                .body(not(containsString("id=\"overridden-" + withheld + "-publicInterest-error\"")))
                .body(containsString("水泥检测报告</textarea>"));
        typed.put("publicInterest", List.of("", "检测结果关系公众健康"));
        request.post(handler, page + "/reply-draft", typed).statusCode(303);
        issued(request);

        List<String> told = told(request);
        assertThat(told).hasSize(1);
        assertThat(told.get(0)).contains("晨光水泥厂：", "公开的内容：水泥检测报告").doesNotContain("涉及商业秘密的部分不予公开");
    }

    @Test
    void an_objection_nobody_raised_is_not_overridden_and_none_twice() {
        Cases request = new Cases(register).assigned();
        String consultation = objected(request, "晨光建材厂");
        Map<String, Object> draft = partial(request);
        String unknown = UUID.randomUUID().toString();
        draft.put("overridden", List.of(overriding(unknown, "检测结果关系公众健康")));
        refused(request, draft, unknown, "content", "只在公开第三方不同意公开的信息时填写");
        Map<String, String> once = overriding(consultation, "检测结果关系公众健康");
        draft.put("overridden", List.of(once, once));
        request.tryMove(request.handler(), "reply-draft", draft)
                .then()
                .statusCode(422)
                .body("fields", hasKey("overridden"));
    }

    private static Map<String, Object> partial(Cases request) {
        return new HashMap<>(Map.of(
                "outcome", "PARTIALLY_GRANTED",
                "text", "现将可以公开的部分提供给您。",
                "reasons", "涉及商业秘密的部分不予公开。",
                "documents", List.of(request.attached())));
    }

    private static Map<String, String> overriding(String consultation, String publicInterest) {
        return Map.of("consultationId", consultation, "content", "检测报告全文", "publicInterest", publicInterest);
    }

    private static void refused(
            Cases request, Map<String, Object> draft, String consultation, String field, String why) {
        request.tryMove(request.handler(), "reply-draft", draft)
                .then()
                .statusCode(422)
                .body("fields.'overridden-%s-%s'.zh".formatted(consultation, field), containsString(why));
    }

    /** The consultation of a third party that was asked and said no. */
    private static String objected(Cases request, String name) {
        String link = request.consult(
                Map.of("kind", "THIRD_PARTY", "name", name, "contact", "工业路8号", "question", "是否同意公开检测报告"));
        assertThat(link).isNotBlank();
        String consultation = request.officer().get(request.location).path("consultations[-1].id");
        request.move(
                request.officer(),
                "consultations/" + consultation + "/opinion",
                Map.of("position", "OBJECTS", "reasons", "涉及商业秘密"));
        return consultation;
    }

    private void issued(Cases request) throws Throwable {
        reviews.approve(request);
        request.move(legal(), "legal-opinion", Map.of("passed", true));
        request.move(request.officer(), "reply", Map.of());
    }

    /** The letters to third parties that their information is given. */
    private static List<String> told(Cases request) throws Exception {
        List<String> letters = request.officer()
                .get(request.location + "/letters")
                .path("findAll { it.kind == 'DISCLOSURE_DECISION_NOTICE' }.id");
        List<String> told = new ArrayList<>();
        for (String letter : letters) {
            told.add(PdfChecks.text(request.officer()
                    .get(request.location + "/letters/" + letter)
                    .asByteArray()));
        }
        return told;
    }

    @Test
    void who_asked_the_wrong_authority_is_told_the_right_one_and_how_to_reach_it() throws Throwable {
        Cases request = new Cases(register).assigned();
        Map<String, Object> draft = new HashMap<>(Map.of(
                "outcome", "GRANTED",
                "text", "您申请的信息不属于本机关负责公开。",
                "reasons", "该信息由水务部门制作。",
                "rightAuthority", "晨光区水务局，电话 010-00000000"));
        request.tryMove(request.handler(), "reply-draft", draft)
                .then()
                .statusCode(422)
                .body("fields", hasKey("rightAuthority"));
        draft.put("outcome", "UNAVAILABLE_NOT_HELD");
        request.move(request.handler(), "reply-draft", draft);
        reviews.approve(request);
        request.tryMove(request.officer(), "reply", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("legal-review-missing"));
        request.move(legal(), "legal-opinion", Map.of("passed", true));
        request.move(request.officer(), "reply", Map.of());

        String letter =
                request.citizen().get(request.location + "/letters").path("find { it.kind == 'REPLY_UNAVAILABLE' }.id");
        byte[] pdf =
                request.citizen().get(request.location + "/letters/" + letter).asByteArray();
        assertThat(PdfChecks.text(pdf)).contains("有权机关：晨光区水务局，电话010-00000000", "第三十六条第（四）项", "本答复的提供方式：网上送达");
    }

    @Test
    void the_legal_reviewer_sends_a_draft_back_with_his_objection_and_its_review_ends() {
        Cases request = new Cases(register).drafted();
        request.tryMove(request.officer(), "legal-opinion", Map.of("passed", true))
                .then()
                .statusCode(403);
        request.tryMove(legal(), "legal-opinion", Map.of("passed", false))
                .then()
                .statusCode(422)
                .body("fields", hasKey("objection"));

        request.move(legal(), "legal-opinion", Map.of("passed", false, "objection", "引用条款有误"));

        assertThat(request.state()).isEqualTo("IN_PROGRESS");
        assertThat(pool.preparedQuery("select count(*) from outbox where subject = $1 and type = 'ReviewCancelled.v1'")
                        .execute(Tuple.of(request.id()))
                        .await()
                        .atMost(Duration.ofSeconds(5))
                        .iterator()
                        .next()
                        .getLong(0))
                .isEqualTo(1);
    }

    @Test
    void a_difficult_case_is_discussed_with_lawyers() {
        Cases request = new Cases(register).assigned();
        request.move(request.officer(), "conference", Map.of("question", "是否属于过程性信息"));
        assertThat(request.state()).isEqualTo("CASE_CONFERENCE");
        request.tryMove(request.handler(), "conference/conclusion", Map.of("conclusion", "不属于"))
                .then()
                .statusCode(403);
        request.move(legal(), "conference/conclusion", Map.of("conclusion", "不属于过程性信息，应当公开"));
        request.officer()
                .get(request.location)
                .then()
                .body("state", equalTo("IN_PROGRESS"))
                .body("conferences[0].conclusion", equalTo("不属于过程性信息，应当公开"));
        request.citizen().get(request.location).then().body("conferences", equalTo(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"不服的，可以向晨光区人民法院提起行政诉讼。", "不服的可以直接起诉。", "可以在六个月内向有管辖权的人民法院起诉。", "您可以提起 诉讼"})
    void a_refusal_that_offers_the_court_by_hand_is_not_drafted(String typed) {
        Cases request = new Cases(register).assigned();
        Map<String, Object> draft =
                new HashMap<>(Map.of("outcome", "DENIED_PROCESS_INFO", "text", typed, "reasons", "过程性信息。"));

        request.tryMove(request.handler(), "reply-draft", draft)
                .then()
                .statusCode(422)
                .body("fields", hasKey("text"));
        draft.put("outcome", "UNAVAILABLE_NOT_HELD");
        request.move(request.handler(), "reply-draft", draft);
    }

    @Test
    void a_draft_that_does_not_give_everything_is_a_task_of_the_legal_reviewer() throws Throwable {
        String legal = TestTokens.staff(register.officer(register.unit(), Role.LEGAL_AFFAIRS));
        Cases given = new Cases(register).drafted();
        Cases refused = new Cases(register).assigned();
        refused.move(
                refused.handler(),
                "reply-draft",
                Map.of("outcome", "UNAVAILABLE_NOT_HELD", "text", "经检索，本机关没有您申请的信息。", "reasons", "本机关不履行相关职责。"));
        assertThat(tasks(legal))
                .contains(refused.id().toString())
                .doesNotContain(given.id().toString());
        reviews.approve(refused);
        assertThat(tasks(legal)).contains(refused.id().toString());

        refused.move(legal(), "legal-opinion", Map.of("passed", true));

        assertThat(tasks(legal)).doesNotContain(refused.id().toString());
    }

    private static String tasks(String token) {
        return Cases.html(token).get("/requests/fragments/tasks").asString();
    }

    @Test
    void the_lawyers_forms_on_the_page_of_the_case() {
        Cases request = new Cases(register).assigned();
        String officer = TestTokens.staff(request.officer);
        String page = "/requests/cases/" + request.id();
        request.post(officer, page + "/conference", Map.of("question", "")).statusCode(422);
        request.post(officer, page + "/conference", Map.of("question", "属于何种信息"))
                .statusCode(303);
        request.post(officer, page + "/conference/conclusion", Map.of("conclusion", "应当公开"))
                .statusCode(303);
        var unused = request.draft("");
        String legal = TestTokens.staff(register.officer(register.unit(), Role.LEGAL_AFFAIRS));
        request.post(legal, page + "/legal-opinion", Map.of()).statusCode(422).body(containsString("必填"));
        request.post(legal, page + "/legal-opinion", Map.of("passed", "true")).statusCode(303);
        given().auth()
                .oauth2(officer)
                .accept("text/html")
                .get(page)
                .then()
                .body(containsString("应当公开"))
                .body(containsString("已通过法制审核"));
    }

    private RequestSpecification legal() {
        return Cases.staff(register.officer(register.unit(), Role.LEGAL_AFFAIRS))
                .contentType(ContentType.JSON);
    }

    @Test
    void a_reply_without_a_certificate_cannot_be_issued() {
        Cases request = new Cases(register).drafted();

        request.tryMove(request.officer(), "reply", Map.of())
                .then()
                .statusCode(409)
                .body("state", equalTo("REPLY_DRAFTED"));
    }

    @Test
    void a_certificate_for_other_bytes_sends_the_draft_back() throws Throwable {
        Cases request = new Cases(register).drafted();
        List<Part> others = reviews.asked(request).parts().stream()
                .map(part -> new Part(part.name(), part.mediaType(), part.size(), "00".repeat(32), part.documentId()))
                .toList();

        reviews.hear(Reviews.approval(request, others));

        assertThat(request.state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void a_certificate_that_is_heard_before_the_key_that_signed_it_waits_for_it() throws Throwable {
        CertificateSigner second = TestCertificates.secondSigner();
        Cases request = new Cases(register).drafted();

        reviews.approve(request, second);
        assertThat(request.state()).isEqualTo("REPLY_DRAFTED");
        reviews.publish(second);

        await().atMost(Duration.ofSeconds(15)).until(request::state, "REPLY_REVIEWED"::equals);
        request.move(request.officer(), "reply", Map.of());
        assertThat(request.state()).isEqualTo("REPLIED");
    }

    /** As with a copy of the service that has not heard of the key yet. */
    @Test
    void a_certificate_whose_key_is_not_known_at_the_issue_refuses_it_and_leaves_the_draft() throws Throwable {
        Cases request = new Cases(register).drafted();
        List<Part> parts =
                reviews.asked(request).parts().stream().map(Reviews::part).toList();
        ReviewApprovedV1 approval = Reviews.approval(request, parts);
        reviews.hear(approval);
        CertificateSigner second = TestCertificates.secondSigner();
        var unused = pool.preparedQuery(
                        "update disclosure_request set content = cast(replace(content::text, $2, $3) as jsonb) where id = $1")
                .execute(Tuple.of(
                        request.id(),
                        approval.certificate(),
                        Reviews.approval(request, parts, second).certificate()))
                .await()
                .atMost(Duration.ofSeconds(5));

        request.tryMove(request.officer(), "reply", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-unknown-key"));
        assertThat(request.state()).isEqualTo("REPLY_REVIEWED");

        reviews.publish(second);
        request.move(request.officer(), "reply", Map.of());
        assertThat(request.state()).isEqualTo("REPLIED");
    }

    @Test
    void a_document_changed_on_disk_after_the_review_is_not_issued() throws Throwable {
        Cases request = new Cases(register).drafted();
        ReviewRequestedV1 asked = reviews.asked(request);
        reviews.hear(Reviews.approval(
                request, asked.parts().stream().map(Reviews::part).toList()));
        Stored.tamper(asked.parts().get(1).documentId());

        request.tryMove(request.officer(), "reply", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("document-damaged"));
        assertThat(request.state()).isEqualTo("REPLY_REVIEWED");
    }

    @Test
    void the_reply_period_of_a_posted_reply_ends_with_its_posting() throws Throwable {
        Cases first = new Cases(register);
        Map<String, Object> filing = new HashMap<>(Cases.filing(first.unit));
        filing.put("subject", "河道水质监测数据（邮寄）");
        filing.put(
                "applicant",
                Map.of(
                        "name",
                        "王芳",
                        "identityNumber",
                        "11010519491231002X",
                        "phone",
                        "13800138000",
                        "address",
                        "晨光区晨光路1号"));
        String filed = first.citizen().body(filing).post(Cases.REQUESTS).header("Location");
        Cases request = first.in(filed.substring(filed.lastIndexOf('/') + 1)).drafted();
        reviews.approve(request);
        request.move(request.officer(), "reply?carrier=POST", Map.of());
        request.officer().get(request.location).then().body("due.stoppedOn", nullValue());
        request.tryMove(request.officer(), "service", Map.of("proof", "XA12345678911"))
                .then()
                .statusCode(409);
        request.tryMove(request.officer(), "posting", Map.of("postedOn", "2999-01-01"))
                .then()
                .statusCode(422)
                .body("fields", hasKey("postedOn"));

        request.move(request.officer(), "posting", Map.of());

        String today = request.officer().get(request.location).path("reply.postedOn");
        request.officer().get(request.location).then().body("due.stoppedOn", equalTo(today));
        request.move(request.officer(), "service", Map.of("proof", "XA12345678911"));
        assertThat(request.state()).isEqualTo("SERVED");
    }

    @Test
    void a_certificate_that_was_revoked_since_sends_the_reply_back() throws Throwable {
        Cases request = new Cases(register).drafted();
        ReviewApprovedV1 approval = Reviews.approval(
                request,
                reviews.asked(request).parts().stream().map(Reviews::part).toList());
        reviews.hear(approval);
        revocations.revoke(approval.certificateNumber(), Instant.now().minusSeconds(60));

        request.tryMove(request.officer(), "reply", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("certificate-revoked"));
        assertThat(request.state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void an_applicant_does_not_see_the_documents_of_a_draft() throws Throwable {
        Cases request = new Cases(register).drafted();
        UUID document = reviews.asked(request).parts().get(1).documentId();

        request.citizen()
                .get(request.location + "/documents/" + document)
                .then()
                .statusCode(404);
    }
}
