package org.sunshinegov.review.confidentialityreview;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.contracts.review.DocumentPart;
import org.sunshinegov.kernel.contracts.review.ReviewCancelledV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.review.Bus;
import org.sunshinegov.review.OwnerApi;
import org.sunshinegov.review.TestRegister;
import org.sunshinegov.review.TestRegister.Person;

/** A unit of its own for each test, with its people, and a subject that its owner puts under review. */
@Singleton
public class ReviewWorld {

    static final String REVIEWS = "/api/reviews/v1/reviews/";
    static final String TEXT = "{\"subject\":\"河道水质监测数据\",\"text\":\"2025年辖区河道水质达标率为百分之九十八。\"}";
    static final byte[] ATTACHMENT = "监测点,达标率\n一号,98%\n".getBytes(StandardCharsets.UTF_8);

    private final TestRegister register;
    private final OwnerApi owner;
    private final Bus bus;
    private final Pool pool;
    private final ObjectMapper json;

    ReviewWorld(TestRegister register, OwnerApi owner, Bus bus, Pool pool, ObjectMapper json) {
        this.register = register;
        this.owner = owner;
        this.bus = bus;
        this.pool = pool;
        this.json = json;
    }

    /** A unit with all three offices and a second officer. */
    record Unit(UUID id, UUID section, Person drafter, Person leader, Person officer, Person second) {}

    /** A subject as its owner has submitted it. */
    record Submitted(Unit unit, SubjectKind kind, UUID subject, List<DocumentPart> parts) {

        String address(int part) {
            return parts.get(part).address();
        }
    }

    Unit unit() {
        return unitBelow(null);
    }

    Unit unitBelow(UUID parent) {
        UUID id = register.unit(parent);
        UUID section = register.section(id);
        return new Unit(
                id,
                section,
                register.officer(id, section, Role.DRAFTER),
                register.officer(id, null, Role.LEADER_IN_CHARGE),
                register.officer(id, null, Role.DISCLOSURE_OFFICER),
                register.officer(id, null, Role.DISCLOSURE_OFFICER));
    }

    Submitted submit(Unit unit, SubjectKind kind, String text) {
        return submit(unit, kind, text, true);
    }

    Submitted submitWith(Unit unit, byte[] attachment) {
        return submit(unit, SubjectKind.REPLY, SubjectKind.REPLY.name(), TEXT, attachment, true);
    }

    /** A reply under the officer's name alone. */
    Submitted submitOnTheSpot(Unit unit, String text, byte[] attachment) {
        return submit(unit, SubjectKind.REPLY, "ON_THE_SPOT", text, attachment, true);
    }

    /** {@code served} false: the owner does not give the bytes yet. */
    Submitted submit(Unit unit, SubjectKind kind, String text, boolean served) {
        return submit(unit, kind, kind.name(), text, ATTACHMENT, served);
    }

    private Submitted submit(Unit unit, SubjectKind kind, String gate, String text, byte[] attachment, boolean served) {
        UUID subject = UUID.randomUUID();
        String base = "/api/requests/v1/requests/" + subject + "/documents/";
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        List<DocumentPart> parts = new ArrayList<>();
        parts.add(part("content.json", "application/json", content, base));
        parts.add(part("attachment-1", "text/csv", attachment, base));
        Submitted submitted = new Submitted(unit, kind, subject, parts);
        if (served) {
            owner.serve(submitted.address(0), "content.json", content);
            owner.serve(submitted.address(1), "监测数据.csv", attachment);
        }
        bus.tell(topic(kind), requested(submitted, gate));
        return submitted;
    }

    ReviewRequestedV1 requested(Submitted s, String gate) {
        Unit unit = s.unit();
        return new ReviewRequestedV1(
                s.subject(),
                1,
                s.kind(),
                gate,
                unit.id(),
                unit.section(),
                unit.drafter().id(),
                s.parts(),
                Instant.now());
    }

    void tell(SubjectKind kind, DisclosureEvent event) {
        bus.tell(topic(kind), event);
    }

    void takeBack(Submitted s) {
        bus.tell(
                topic(s.kind()),
                new ReviewCancelledV1(s.subject(), 1, s.kind(), s.unit().id(), Instant.now()));
    }

    UUID reviewOf(Submitted submitted) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> find(submitted.subject()), id -> id != null);
    }

    /** Waits for a state that the service reaches by itself. */
    void awaitState(UUID review, String state) {
        await().atMost(Duration.ofSeconds(30)).until(() -> stateOf(review), state::equals);
    }

    UUID atDrafter(Submitted submitted) {
        UUID review = reviewOf(submitted);
        awaitState(review, "STAGE1_DRAFTER");
        return review;
    }

    UUID atLeader(Submitted submitted) {
        UUID review = atDrafter(submitted);
        act(submitted.unit().drafter(), review, "drafter-opinion", OPINION);
        return review;
    }

    UUID atOfficer(Submitted submitted) {
        UUID review = atLeader(submitted);
        act(
                submitted.unit().leader(),
                review,
                "leader-opinion",
                submitted.kind() == SubjectKind.ITEM ? Bodies.deliberated() : "{}");
        return review;
    }

    UUID concluded(Submitted submitted) {
        UUID review = atOfficer(submitted);
        act(submitted.unit().officer(), review, "conclusion", Bodies.publishable());
        return review;
    }

    UUID revocationProposed(Submitted submitted) {
        UUID review = concluded(submitted);
        act(submitted.unit().officer(), review, "revocation", REVOCATION);
        return review;
    }

    static final String REVOCATION = "{\"cause\":\"LATE_CLASSIFICATION\",\"reason\":\"定密机关来函\"}";

    static final String OPINION = "{\"classification\":\"NOT_CLASSIFIED\",\"disclosure\":\"DISCLOSE\"}";

    void act(Person person, UUID review, String move, String body) {
        put(person, review, move, body).statusCode(204);
    }

    JsonPath refused(Person person, UUID review, String move, String body, int status) {
        return put(person, review, move, body).statusCode(status).extract().jsonPath();
    }

    private ValidatableResponse put(Person person, UUID review, String move, String body) {
        return as(person)
                .header("If-Match", "\"" + versionOf(review) + "\"")
                .body(body)
                .put(REVIEWS + review + "/" + move)
                .then();
    }

    JsonPath show(Person person, UUID review) {
        return as(person).get(REVIEWS + review).then().statusCode(200).extract().jsonPath();
    }

    static RequestSpecification as(Person person) {
        return given().auth().oauth2(TestTokens.staff(person.account())).contentType(ContentType.JSON);
    }

    <E extends DisclosureEvent> List<E> told(UUID subject, Class<E> type) {
        return rows(
                        "select payload from outbox where subject = $1 and type = $2 order by sequence",
                        Tuple.of(subject, Events.wireType(type)))
                .stream()
                .map(payload -> read(payload, type))
                .toList();
    }

    List<String> history(UUID review) {
        return rows("select action from audit_record where aggregate_id = $1 order by number", Tuple.of(review));
    }

    List<String> rows(String statement, Tuple tuple) {
        return StreamSupport.stream(
                        pool.preparedQuery(statement)
                                .execute(tuple)
                                .await()
                                .indefinitely()
                                .spliterator(),
                        false)
                .map(row -> row.getString(0))
                .toList();
    }

    int versionOf(UUID review) {
        return Integer.parseInt(rows("select version::text from confidentiality_review where id = $1", Tuple.of(review))
                .get(0));
    }

    String stateOf(UUID review) {
        return rows("select state from confidentiality_review where id = $1", Tuple.of(review))
                .get(0);
    }

    private UUID find(UUID subject) {
        return rows("select id::text from confidentiality_review where subject_id = $1", Tuple.of(subject)).stream()
                .map(UUID::fromString)
                .findFirst()
                .orElse(null);
    }

    private <E> E read(String payload, Class<E> type) {
        try {
            return json.readValue(payload, type);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static DocumentPart part(String name, String mediaType, byte[] bytes, String base) {
        UUID document = UUID.randomUUID();
        return new DocumentPart(name, document, mediaType, bytes.length, sha256(bytes), base + document);
    }

    private static Topic topic(SubjectKind kind) {
        return kind == SubjectKind.ITEM ? Topic.CATALOG : Topic.REQUEST;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
