package org.sunshinegov.request.disclosurerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;

/** Whoever heard no answer sends it again under the same key: the first answer comes again and nothing is done twice. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class RepeatedCreationsIT {

    private static final Map<String, Object> LETTER = Map.of(
            "kind", "THIRD_PARTY",
            "name", "晨光建材厂",
            "contact", "晨光区工业路8号",
            "question", "是否同意公开检测报告");

    private static final String MOVES = "select version from disclosure_request where id = $1";

    /** What is created about a case, and how it is seen that it was done once more. */
    enum Creation {
        NOTE(false, 201, "select count(*) from case_note where case_id = $1") {
            @Override
            Response send(RequestSpecification by, Cases one, String words) {
                return by.body(Map.of("text", words)).post(one.location + "/notes");
            }
        },
        DOCUMENT(false, 201, "select count(*) from document where owner_id = $1") {
            @Override
            Response send(RequestSpecification by, Cases one, String words) {
                byte[] text = words.getBytes(StandardCharsets.UTF_8);
                return by.contentType(ContentType.MULTIPART)
                        .multiPart("file", "proof.txt", text, "text/plain")
                        .post(one.location + "/documents");
            }
        },
        PROPOSED_LETTER(false, 201, MOVES) {
            @Override
            Response send(RequestSpecification by, Cases one, String words) {
                Map<String, Object> letter = new HashMap<>(LETTER);
                letter.put("question", words);
                return by.body(letter).post(one.location + "/proposals/consultation");
            }
        },
        PROPOSED_FEE(false, 201, MOVES) {
            @Override
            Response send(RequestSpecification by, Cases one, String words) {
                return by.body(Map.of("standard", "PER_PAGE", "count", 200 + words.length()))
                        .post(one.location + "/proposals/fee");
            }
        },
        LETTER_OF_ASSISTANCE(false, 204, MOVES) {
            @Override
            Response send(RequestSpecification by, Cases one, String words) {
                return by.body(Map.of("assisting", "晨光区档案馆", "matter", words))
                        .post(one.location + "/letters/assistance");
            }
        },
        REMEDY(true, 201, "select count(*) from remedy where case_id = $1") {
            @Override
            Response send(RequestSpecification by, Cases one, String words) {
                return by.body(Map.of("body", words)).post(one.location + "/remedies");
            }
        },
        REHANDLING(
                true,
                201,
                "select count(*) from disclosure_request where organisation_id ="
                        + " (select organisation_id from disclosure_request where id = $1)") {
            @Override
            Response send(RequestSpecification by, Cases one, String words) {
                return by.body(Map.of("reason", words)).post(one.location + "/rehandling");
            }
        },
        PROMOTION(true, 204, MOVES) {
            @Override
            Response send(RequestSpecification by, Cases one, String words) {
                return by.post(one.location + "/promotion");
            }
        };

        private final boolean afterReply;
        private final int status;
        private final String done;

        Creation(boolean afterReply, int status, String done) {
            this.afterReply = afterReply;
            this.status = status;
            this.done = done;
        }

        abstract Response send(RequestSpecification by, Cases one, String words);
    }

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @Inject
    Pool pool;

    private final String key = UUID.randomUUID().toString();

    @ParameterizedTest
    @EnumSource(Creation.class)
    void sent_again_it_is_answered_as_before(Creation creation) throws Throwable {
        Cases one = ready(creation);
        String seen = one.etag();
        int before = done(creation, one);

        Response first = creation.send(officer(one, seen), one, "晨光区档案");
        assertThat(first.statusCode()).isEqualTo(creation.status);
        assertThat(done(creation, one)).isEqualTo(before + 1);
        Response again = creation.send(officer(one, seen), one, "晨光区档案");

        assertThat(again.statusCode()).isEqualTo(creation.status);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(done(creation, one)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource(Creation.class)
    void sent_four_times_at_once_it_is_done_once(Creation creation) throws Throwable {
        Cases one = ready(creation);
        String seen = one.etag();
        int before = done(creation, one);

        Set<String> answers = new HashSet<>();
        for (Response answer : atOnce(() -> creation.send(officer(one, seen), one, "晨光区档案"))) {
            answers.add(answer.statusCode() + " " + answer.header("Location"));
        }

        assertThat(answers).hasSize(1).allMatch(answer -> answer.startsWith(creation.status + " "));
        assertThat(done(creation, one)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource(value = Creation.class, mode = EnumSource.Mode.EXCLUDE, names = "PROMOTION")
    void other_content_under_its_key_is_refused(Creation creation) throws Throwable {
        Cases one = ready(creation);
        String seen = one.etag();
        int before = done(creation, one);
        assertThat(creation.send(officer(one, seen), one, "晨光区档案").statusCode()).isEqualTo(creation.status);

        creation.send(officer(one, one.etag()), one, "另一份档案内容")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        assertThat(done(creation, one)).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Creation.class,
            names = {"NOTE", "PROMOTION"})
    void the_same_about_another_case_under_its_key_is_refused(Creation creation) throws Throwable {
        Cases one = ready(creation);
        Cases other = one.in(one.another());
        assertThat(creation.send(officer(one, one.etag()), one, "晨光区档案").statusCode())
                .isEqualTo(creation.status);

        creation.send(officer(one, other.etag()), other, "晨光区档案")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_letter_is_sent_once_and_its_link_given_out_once() {
        Cases one = new Cases(register).assigned();
        String proposal = one.approved("consultation", LETTER).substring("proposals/".length());
        String seen = one.etag();

        Response first = consult(one, seen, Map.of("proposalId", proposal));
        Response again = consult(one, seen, Map.of("proposalId", proposal));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.<String>path("path")).startsWith("/requests/opinions/");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEmpty();
        consult(one, seen, Map.of("proposalId", proposal, "sentOn", "2025-01-02"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    private Response consult(Cases one, String seen, Map<String, ?> letter) {
        return officer(one, seen).body(letter).post(one.location + "/consultations");
    }

    @Test
    void a_form_sent_twice_writes_one_note_and_the_page_read_again_another() {
        Cases one = new Cases(register).assigned();
        String form = formKey(one.officer, one, "/notes");

        note(one, form, "电话中已说明").statusCode(303);
        note(one, form, "电话中已说明").statusCode(303);
        assertThat(done(Creation.NOTE, one)).isEqualTo(1);
        note(one, form, "另一次电话").statusCode(422).body(containsString("请重新打开页面后再填写"));
        note(one, formKey(one.officer, one, "/notes"), "电话中已说明").statusCode(303);
        assertThat(done(Creation.NOTE, one)).isEqualTo(2);
    }

    private static ValidatableResponse note(Cases one, String form, String text) {
        return Cases.html(TestTokens.staff(one.officer))
                .contentType(ContentType.URLENC.withCharset("UTF-8"))
                .formParam("key", form)
                .formParam("note", text)
                .post("/requests/cases/" + one.id() + "/notes")
                .then();
    }

    @Test
    void a_form_sent_twice_keeps_one_document() {
        Cases one = new Cases(register).assigned();
        int before = done(Creation.DOCUMENT, one);
        String form = formKey(one.handler, one, "/documents");

        for (int times = 0; times < 2; times++) {
            Cases.html(TestTokens.staff(one.handler))
                    .multiPart("key", form)
                    .multiPart("file", "proof.txt", "证明".getBytes(StandardCharsets.UTF_8), "text/plain")
                    .post("/requests/cases/" + one.id() + "/documents")
                    .then()
                    .statusCode(303);
        }
        assertThat(done(Creation.DOCUMENT, one)).isEqualTo(before + 1);
    }

    /** A move names the version it saw; sent twice it is no refusal either. */
    @Test
    void a_form_sent_twice_proposes_one_fee_and_leads_back_both_times() {
        Cases one = new Cases(register).assigned();
        int before = done(Creation.PROPOSED_FEE, one);
        Map<String, String> typed = Map.of(
                "key",
                UUID.randomUUID().toString(),
                "version",
                one.etag().replace("\"", ""),
                "standard",
                "PER_PAGE",
                "count",
                "215");

        for (int times = 0; times < 2; times++) {
            Cases.html(TestTokens.staff(one.officer))
                    .contentType(ContentType.URLENC.withCharset("UTF-8"))
                    .formParams(typed)
                    .post("/requests/cases/" + one.id() + "/proposals/fee")
                    .then()
                    .statusCode(303);
        }
        assertThat(done(Creation.PROPOSED_FEE, one)).isEqualTo(before + 1);
    }

    /** As the page hands it out for the form that is sent to {@code below} the case. */
    private static String formKey(String account, Cases one, String below) {
        String page = "/requests/cases/" + one.id();
        String html = Cases.html(TestTokens.staff(account)).get(page).asString();
        Matcher key = Pattern.compile("action=\"" + page + below
                        + "\"[^>]*>\\s*<input type=\"hidden\" name=\"key\" value=\"([^\"]+)\"")
                .matcher(html);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private Cases ready(Creation creation) throws Throwable {
        if (!creation.afterReply) {
            return new Cases(register).assigned();
        }
        reviews.trusted();
        return reviews.replied(new Cases(register).drafted());
    }

    private RequestSpecification officer(Cases one, String seen) {
        return one.officer().header("Idempotency-Key", key).header("If-Match", seen);
    }

    private int done(Creation creation, Cases one) {
        return pool.preparedQuery(creation.done)
                .execute(Tuple.of(one.id()))
                .await()
                .indefinitely()
                .iterator()
                .next()
                .getInteger(0);
    }

    private static List<Response> atOnce(Callable<Response> sending) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : threads.invokeAll(List.of(sending, sending, sending, sending))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
