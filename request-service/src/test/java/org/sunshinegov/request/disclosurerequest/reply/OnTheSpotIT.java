package org.sunshinegov.request.disclosurerequest.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;
import org.sunshinegov.request.disclosurerequest.Reviews;

/** What is public already is answered on the spot: by the officer alone, through the short gate. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class OnTheSpotIT {

    private static final String INDEX = "004306525/2025-00012";
    private static final Map<String, Object> ANSWER = Map.of("items", List.of(INDEX));

    @Inject
    TestRegister register;

    @Inject
    Reviews reviews;

    @BeforeEach
    void the_root_vouches_for_the_signing_key() {
        reviews.trusted();
    }

    private Cases registered() {
        Cases request = new Cases(register).received();
        request.move(request.officer(), "registration", Map.of());
        return request;
    }

    @Test
    void the_officer_alone_points_to_what_is_public_and_the_reply_says_where() throws Throwable {
        Cases request = registered();
        request.move(request.officer(), "on-the-spot-reply", ANSWER);
        assertThat(request.state()).isEqualTo("REPLY_DRAFTED");
        assertThat(reviews.asked(request).gate()).isEqualTo("ON_THE_SPOT");
        assertThat(reviews.asked(request).drafterId()).isEqualTo(register.personOf(request.officer));

        reviews.approve(request);
        request.move(request.officer(), "reply", Map.of());

        request.citizen()
                .get(request.location)
                .then()
                .body("state", equalTo("REPLIED"))
                .body("reply.outcome", equalTo("GRANTED"))
                .body("reply.onTheSpot", equalTo(true));
        request.officer().get(request.location).then().body("moves", not(hasItem("PROMOTE")));
        String letter =
                request.citizen().get(request.location + "/letters").path("find { it.kind == 'REPLY_GRANTED' }.id");
        assertThat(PdfChecks.text(request.citizen()
                        .get(request.location + "/letters/" + letter)
                        .asByteArray()))
                .contains("已经主动公开", "索引号" + INDEX, "/information/" + INDEX);
        Cases.html(TestTokens.citizen(request.citizen, "王芳"))
                .get("/requests/mine/" + request.id())
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"/information/" + INDEX + "\">"));
    }

    @Test
    void what_is_not_public_comes_back_and_goes_the_long_way() throws Throwable {
        Cases request = registered();
        request.move(request.officer(), "on-the-spot-reply", ANSWER);
        reviews.reject(request, "NOT_PUBLIC");

        assertThat(request.state()).isEqualTo("REGISTERED");
        Cases.html(TestTokens.staff(request.officer))
                .get("/requests/cases/" + request.id())
                .then()
                .statusCode(200)
                .body(containsString("当场答复的内容不是已经公开的信息"));
    }

    @Test
    void what_it_points_to_was_withdrawn_before_it_left_and_so_it_does_not_leave() throws Throwable {
        Cases request = registered();
        request.move(request.officer(), "on-the-spot-reply", ANSWER);
        ReviewApprovedV1 approved = Reviews.approval(
                request,
                reviews.asked(request).parts().stream().map(Reviews::part).toList());
        reviews.hear(approved);
        assertThat(request.state()).isEqualTo("REPLY_REVIEWED");

        reviews.revoke(approved);

        assertThat(request.state()).isEqualTo("REGISTERED");
        request.tryMove(request.officer(), "reply", Map.of())
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"));
    }

    @Test
    void the_officer_takes_it_back() {
        Cases request = registered();
        request.move(request.officer(), "on-the-spot-reply", ANSWER);
        request.tryMove(request.handler(), "reply-draft/taking-back", Map.of("reason", "另有内容"))
                .then()
                .statusCode(403);
        request.move(request.officer(), "reply-draft/taking-back", Map.of("reason", "另有内容"));

        assertThat(request.state()).isEqualTo("REGISTERED");
    }

    @Test
    void a_drafter_does_not_answer_on_the_spot_nor_does_an_officer_once_it_is_assigned() {
        Cases request = registered();
        request.tryMove(request.handler(), "on-the-spot-reply", ANSWER).then().statusCode(403);
        request.move(request.officer(), "assignment", Map.of("handlerId", request.handlerId));
        request.tryMove(request.officer(), "on-the-spot-reply", ANSWER)
                .then()
                .statusCode(409)
                .body("state", equalTo("IN_PROGRESS"))
                .body("legalMoves", hasItem("DRAFT_REPLY"));
    }

    static Stream<Arguments> noIndexNumbers() {
        return Stream.of(
                Arguments.of(Map.of(), "必填"),
                Arguments.of(Map.of("items", List.of("河道水质")), "索引号"),
                Arguments.of(Map.of("items", Collections.nCopies(21, INDEX)), "20"));
    }

    @ParameterizedTest
    @MethodSource("noIndexNumbers")
    void without_index_numbers_it_is_refused(Map<String, Object> body, String why) {
        Cases request = registered();
        request.tryMove(request.officer(), "on-the-spot-reply", body)
                .then()
                .statusCode(422)
                .body("fields.items.zh", containsString(why));
    }

    @Test
    void the_page_gives_the_form_back_with_what_was_typed() {
        Cases request = registered();
        String officer = TestTokens.staff(request.officer);
        request.post(officer, "/requests/cases/" + request.id() + "/on-the-spot-reply", Map.of("items", "水质报告"))
                .statusCode(422)
                .body(containsString("水质报告"));
        request.post(
                        officer,
                        "/requests/cases/" + request.id() + "/on-the-spot-reply",
                        Map.of("items", INDEX + "\r\n\r\n"))
                .statusCode(303);

        assertThat(request.state()).isEqualTo("REPLY_DRAFTED");
    }
}
