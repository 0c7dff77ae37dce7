package org.sunshinegov.review.confidentialityreview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.review.confidentialityreview.ReviewWorld.*;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.OwnerAddress;
import org.sunshinegov.review.TestRegister;
import org.sunshinegov.review.TestRegister.Person;

/** Every endpoint and page of reviews for the right role, a wrong one, another unit, a citizen and nobody. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "review"))
@WithTestResource(TestKeys.class)
@WithTestResource(OwnerAddress.class)
class RolesIT {

    private static final String MARKED = "{\"subject\":\"问答\",\"text\":\"机密★10年\"}";

    /**
     * @param path below the resource, with {@code {copy}} for the id of a copy
     * @param at brings a review to where the act is legal
     * @param right who may; {@code wrong}: who sees the review and may not, null where whoever sees it may
     */
    record Row(
            String method,
            String path,
            String body,
            BiFunction<ReviewWorld, Submitted, UUID> at,
            Function<Unit, Person> right,
            Function<Unit, Person> wrong) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static final List<Row> API = List.of(
            read(""),
            read("/{id}"),
            read("/{id}/history"),
            read("/{id}/documents/{documentId}"),
            act("/{id}/drafter-opinion", OPINION, ReviewWorld::atDrafter, Unit::drafter, Unit::leader),
            act("/{id}/leader-opinion", "{}", ReviewWorld::atLeader, Unit::leader, Unit::officer),
            act("/{id}/return-to-drafter", "{\"reason\":\"不妥\"}", ReviewWorld::atLeader, Unit::leader, Unit::drafter),
            act("/{id}/return-to-owner", "{\"reason\":\"不妥\"}", ReviewWorld::atDrafter, Unit::drafter, Unit::officer),
            act("/{id}/conclusion", Bodies.publishable(), ReviewWorld::atOfficer, Unit::officer, Unit::leader),
            act("/{id}/redaction-approval", "", RolesIT::atSecondPerson, Unit::second, Unit::drafter),
            act("/{id}/redaction-refusal", "{\"reason\":\"未盖\"}", RolesIT::atSecondPerson, Unit::second, Unit::drafter),
            act("/{id}/revocation", REVOCATION, ReviewWorld::concluded, Unit::officer, Unit::leader),
            act("/{id}/revocation-approval", "", ReviewWorld::revocationProposed, Unit::leader, Unit::second),
            act(
                    "/{id}/revocation-refusal",
                    "{\"reason\":\"结论无误\"}",
                    ReviewWorld::revocationProposed,
                    Unit::leader,
                    Unit::second),
            act(
                    "/{id}/findings/{number}/quotation",
                    "{\"side\":\"OFFICER\"}",
                    ReviewWorld::atDrafter,
                    Unit::officer,
                    Unit::leader));

    static final List<Row> PAGES = List.of(
            read(""),
            read("/{id}"),
            read("/{id}/record"),
            read("/{id}/due"),
            read("/fragments/tasks"),
            read("/{id}/documents/{documentId}"),
            read("/{id}/documents/{documentId}/view"));

    @Inject
    ReviewWorld world;

    @Inject
    TestRegister register;

    static Stream<Row> api() {
        return API.stream();
    }

    static Stream<Row> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("api")
    void the_api_answers_each_as_his_role_allows(Row row) {
        check("/api/reviews/v1/reviews", row);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_answer_each_as_his_role_allows(Row row) {
        check("/reviews", row);
    }

    private void check(String base, Row row) {
        boolean marked = row.path().contains("findings");
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, marked ? MARKED : TEXT);
        UUID review = row.at().apply(world, reply);
        String path = base + pathOf(row, review, reply.unit());
        Person elsewhere = register.officer(
                register.unit(null), null, Role.DRAFTER, Role.LEADER_IN_CHARGE, Role.DISCLOSURE_OFFICER);
        Person administrator = register.officer(reply.unit().id(), null, Role.SYSTEM_ADMIN);

        assertThat(status(given(), row, path, review)).as("nobody").isEqualTo(401);
        assertThat(status(bearer(TestTokens.citizen("citizen-z", "王芳")), row, path, review))
                .as("citizen")
                .isEqualTo(403);
        if (row.path().contains("{id}")) {
            assertThat(status(staff(elsewhere), row, path, review))
                    .as("other unit")
                    .isEqualTo(404);
            assertThat(status(staff(administrator), row, path, review))
                    .as("administrator")
                    .isEqualTo(404);
        }
        assertThat(status(bearer(TestTokens.system("partner")), row, path, review))
                .as("another system")
                .isEqualTo(403);
        if (row.wrong() != null) {
            assertThat(status(staff(row.wrong().apply(reply.unit())), row, path, review))
                    .as("wrong role")
                    .isEqualTo(403);
        }
        assertThat(status(staff(row.right().apply(reply.unit())), row, path, review))
                .as("right role")
                .isEqualTo(row.method().equals("GET") ? 200 : 204);
    }

    @Test
    void every_endpoint_has_its_row() {
        assertThat(paths(ConfidentialityReviewResource.class))
                .containsExactlyInAnyOrderElementsOf(API.stream().map(Row::path).toList());
        assertThat(Stream.of(ReviewPages.class, ReviewDocumentPages.class)
                        .flatMap(type -> paths(type).stream())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        PAGES.stream().map(Row::path).toList());
        assertThat(paths(StagePages.class))
                .containsExactlyInAnyOrderElementsOf(API.stream()
                        .filter(row -> row.method().equals("PUT"))
                        .map(Row::path)
                        .toList());
    }

    @Test
    void the_district_office_approves_a_reply_of_every_unit_and_no_item() {
        UUID reply = world.atLeader(world.submit(world.unit(), SubjectKind.REPLY, TEXT));
        UUID item = world.atLeader(world.submit(world.unit(), SubjectKind.ITEM, TEXT));
        Person district = register.officer(register.unit(null), null, Role.DISTRICT_OFFICE);

        assertThat(world.show(district, reply).getBoolean("mine"))
                .as("it waits for the unit's leader")
                .isFalse();
        assertThat(page(district, reply)).contains("/leader-opinion", "/return-to-drafter");
        assertThat(page(district, item)).doesNotContain("/leader-opinion", "/return-to-drafter");
        for (String move : new String[] {"leader-opinion", "return-to-drafter"}) {
            String body = move.equals("leader-opinion") ? Bodies.deliberated() : REASON;
            assertThat(world.refused(district, item, move, body, 403).getString("code"))
                    .isEqualTo("role-needed");
        }
        world.act(district, reply, "leader-opinion", "{}");

        assertThat(world.stateOf(reply)).isEqualTo("STAGE3_OFFICER");
        assertThat(world.show(district, reply).getString("opinions.leader.by.personId"))
                .isEqualTo(district.id().toString());
    }

    @Test
    void the_district_office_returns_a_reply_to_its_drafter() {
        UUID reply = world.atLeader(world.submit(world.unit(), SubjectKind.REPLY, TEXT));
        Person district = register.officer(register.unit(null), null, Role.DISTRICT_OFFICE);

        world.act(district, reply, "return-to-drafter", REASON);

        assertThat(world.stateOf(reply)).isEqualTo("STAGE1_DRAFTER");
    }

    @Test
    void who_approved_a_reply_for_the_district_does_not_conclude_it_and_who_drafted_it_does_not_approve_it() {
        ReviewWorld.Unit unit = world.unit();
        UUID reply = world.atLeader(world.submit(unit, SubjectKind.REPLY, TEXT));
        var unused = register.appoint(unit.drafter(), Role.DISTRICT_OFFICE, unit.id(), null, null);
        assertThat(page(unit.drafter(), reply)).doesNotContain("/leader-opinion");
        assertThat(world.refused(unit.drafter(), reply, "leader-opinion", "{}", 403)
                        .getString("code"))
                .isEqualTo("one-person-one-stage");
        Person district = register.officer(register.unit(null), null, Role.DISTRICT_OFFICE);
        world.act(district, reply, "leader-opinion", "{}");

        assertThat(page(district, reply)).doesNotContain("/conclusion");
        assertThat(world.refused(district, reply, "conclusion", Bodies.publishable(), 403)
                        .getString("code"))
                .isEqualTo("one-person-one-stage");
        Person another = register.officer(register.unit(null), null, Role.DISTRICT_OFFICE);
        assertThat(page(another, reply)).contains("/conclusion");
        world.act(another, reply, "conclusion", Bodies.publishable());
        assertThat(world.stateOf(reply)).isEqualTo("CONCLUDED_PUBLISHABLE");
    }

    private static final String REASON = "{\"reason\":\"补充依据\"}";

    private static String page(Person person, UUID review) {
        return given().auth()
                .oauth2(TestTokens.staff(person.account()))
                .accept("text/html")
                .get("/reviews/" + review)
                .asString();
    }

    @Test
    void a_drafter_of_another_section_does_not_see_the_review() {
        Submitted reply = world.submit(world.unit(), SubjectKind.REPLY, TEXT);
        UUID review = world.atDrafter(reply);
        Person other = register.officer(
                reply.unit().id(), register.section(reply.unit().id()), Role.DRAFTER);

        staff(other).get(REVIEWS + review).then().statusCode(404);
    }

    private static List<String> paths(Class<?> type) {
        String base = type.getAnnotation(Path.class).value();
        String below = base.contains("{id}") ? base.substring(base.indexOf("/{id}")) : "";
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class)
                        || method.isAnnotationPresent(PUT.class)
                        || method.isAnnotationPresent(POST.class))
                .map(method -> below
                        + (method.isAnnotationPresent(Path.class)
                                ? method.getAnnotation(Path.class).value()
                                : ""))
                .toList();
    }

    private String pathOf(Row row, UUID review, Unit unit) {
        String copy = row.path().contains("{documentId}")
                ? world.show(unit.drafter(), review).getString("materials[1].copyId")
                : "";
        return row.path()
                .replace("{id}", review.toString())
                .replace("{documentId}", copy)
                .replace("{number}", "1");
    }

    private int status(RequestSpecification who, Row row, String path, UUID review) {
        RequestSpecification request =
                who.redirects().follow(false).header("If-Match", "\"" + world.versionOf(review) + "\"");
        return row.method().equals("GET")
                ? request.get(path).statusCode()
                : request.contentType(ContentType.JSON)
                        .body(row.body())
                        .put(path)
                        .statusCode();
    }

    private static UUID atSecondPerson(ReviewWorld world, Submitted reply) {
        UUID review = world.atOfficer(reply);
        world.act(reply.unit().officer(), review, "conclusion", Bodies.partial());
        return review;
    }

    private static RequestSpecification staff(Person person) {
        return bearer(TestTokens.staff(person.account()));
    }

    private static RequestSpecification bearer(String token) {
        return given().auth().oauth2(token);
    }

    private static Row read(String path) {
        return new Row("GET", path, "", ReviewWorld::atDrafter, Unit::leader, null);
    }

    private static Row act(
            String path,
            String body,
            BiFunction<ReviewWorld, Submitted, UUID> at,
            Function<Unit, Person> right,
            Function<Unit, Person> wrong) {
        return new Row("PUT", path, body, at, right, wrong);
    }
}
