package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.deploy.acceptance.World.CITIZEN;
import static org.sunshinegov.deploy.acceptance.World.DRAFTER;
import static org.sunshinegov.deploy.acceptance.World.LEADER;
import static org.sunshinegov.deploy.acceptance.World.OFFICE;
import static org.sunshinegov.deploy.acceptance.World.OFFICER;
import static org.sunshinegov.deploy.acceptance.World.OTHER_CITIZEN;
import static org.sunshinegov.deploy.acceptance.World.OTHER_DRAFTER;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sunshinegov.deploy.local.sample.api.Aggregate;
import org.sunshinegov.deploy.local.sample.api.Patience;
import org.sunshinegov.deploy.local.sample.api.SmallPdf;
import org.sunshinegov.deploy.local.sample.data.SampleReply;

/** What the platform is for, through all four services. */
@Order(1)
@ExtendWith(InTheDistrict.class)
class JourneysIT {
    private static final String REQUESTS = "/api/requests/v1/requests/";
    private static final String ITEMS = "/api/catalog/v1/items/";
    private static final SampleReply GRANTED =
            new SampleReply("GRANTED", "您申请的云溪新村改造资金使用情况见附件。", null, List.of(), false, true);

    private World world;

    @BeforeEach
    void in(World district) {
        world = district;
    }

    @Test
    void a_citizen_asks_and_gets_the_reviewed_bytes_which_then_become_public() {
        var id = world.filed("云溪新村改造资金使用情况");
        var request = world.request(id);
        world.confirmed(request);

        var received = world.http.get(CITIZEN, REQUESTS + id).json();
        assertThat(received.getString("receiptDate")).isEqualTo("2025-09-28");
        assertThat(received.getJsonObject("due").getString("dueOn")).isEqualTo("2025-10-31");
        var days = received.getJsonObject("due").getJsonObject("explanation").getJsonArray("days");
        assertThat(days).hasSize(34);
        assertThat(day(days, "2025-10-01").getString("reason")).isEqualTo("HOLIDAY");
        assertThat(day(days, "2025-10-11").getString("reason")).isEqualTo("MAKE_UP_DAY");
        assertThat(day(days, "2025-10-31").getInteger("number")).isEqualTo(20);

        var pdf = new SmallPdf(List.of("Funds of the renovation", "total: 12 450 000")).bytes();
        world.inHand(request);
        var document = world.requests.attach(request, DRAFTER, "资金明细.pdf", pdf);
        world.requests.draftReply(request, DRAFTER, GRANTED, List.of(document));
        var early = world.http.put(OFFICER, REQUESTS + id + "/reply", version(id), new JsonObject());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().getString("code")).isEqualTo("move-not-legal");
        assertThat(early.json().getString("state")).isEqualTo("REPLY_DRAFTED");

        world.review(id, false);
        world.step("签发", () -> world.requests.issue(request, OFFICER));

        var reply = world.http.get(CITIZEN, REQUESTS + id).json();
        assertThat(reply.getString("state")).isEqualTo("REPLIED");
        assertThat(reply.getJsonObject("reply").getString("issuedOn")).isEqualTo("2025-09-28");
        assertThat(reply.getJsonObject("reply").getString("certificateNumber")).startsWith("SC2025");
        var attachment =
                reply.getJsonObject("reply").getJsonArray("attachments").getJsonObject(0);
        var download = world.http.get(CITIZEN, REQUESTS + id + "/documents/" + attachment.getString("documentId"));
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.bytes()).isEqualTo(pdf);
        assertThat(world.http.get(OTHER_CITIZEN, REQUESTS + id).status()).isEqualTo(404);

        watched("replied-in-time", id);
        promoted(request, id);
    }

    /** One step from the issued reply; from there it is an item like any other, with a review of its own. */
    private void promoted(Aggregate request, UUID id) {
        world.requests.promote(request, OFFICER);
        var item = Patience.USUAL.until("转为主动公开的草稿", () -> items("云溪新村改造资金使用情况").stream()
                .filter(line -> id.toString().equals(origin(line.getString("id"))))
                .map(line -> UUID.fromString(line.getString("id")))
                .findFirst());
        var draft = world.http.get(DRAFTER, ITEMS + item).json();
        var edited = world.http.put(
                DRAFTER,
                ITEMS + item,
                draft.getInteger("version"),
                draft.getJsonObject("content").copy().put("entryId", world.entry.toString()));
        assertThat(edited.status()).isEqualTo(204);
        published(item);
        var shown = world.http.get(null, "/api/catalog/v1/publications/" + item);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(found("云溪新村 资金")).contains(item.toString());
    }

    @Test
    void a_department_publishes_what_is_found_in_simplified_and_in_traditional_script() {
        var item = world.drafted("湖滨花园加装电梯补贴标准");

        published(item);

        var shown = world.http.get(DRAFTER, ITEMS + item).json();
        assertThat(shown.getString("state")).isEqualTo("PUBLISHED");
        assertThat(shown.getString("indexNumber")).matches("007002076/2025-\\d{5}");
        assertThat(found("电梯 补贴")).contains(item.toString());
        assertThat(found("電梯 補貼")).contains(item.toString());
        assertThat(search("電梯 火箭").getBoolean("near")).isTrue();
        var page = world.http.page(null, "/information/" + shown.getString("indexNumber"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("湖滨花园加装电梯补贴标准", shown.getString("indexNumber"));
        watched("published-in-time", item);
    }

    @Test
    void what_is_public_is_answered_on_the_spot_and_what_is_not_goes_the_long_way() {
        var item = world.drafted("二次供水水箱清洗记录");
        published(item);
        var index = Patience.USUAL.until(
                "索引号",
                () -> Optional.ofNullable(
                        world.http.get(DRAFTER, ITEMS + item).json().getString("indexNumber")));
        var id = world.filed("二次供水水箱清洗记录");
        var request = world.request(id);
        world.confirmed(request);
        world.requests.register(request, OFFICER);

        world.requests.answerOnTheSpot(request, OFFICER, List.of("007002076/2025-99998"));
        var back = Patience.USUAL.until("退回", () -> state(REQUESTS + id).filter("REGISTERED"::equals));
        assertThat(back).isEqualTo("REGISTERED");

        world.step("当场答复", () -> world.requests.answerOnTheSpot(request, OFFICER, List.of(index)));
        world.step("签发", () -> world.requests.issue(request, OFFICER));
        var reply = world.http.get(CITIZEN, REQUESTS + id).json();
        assertThat(reply.getString("state")).isEqualTo("REPLIED");
        assertThat(reply.getJsonObject("reply").getBoolean("onTheSpot")).isTrue();
    }

    @Test
    void a_reply_is_not_issued_while_its_document_is_damaged_or_another_one() throws IOException {
        var id = world.filed("老旧小区改造施工合同");
        var request = world.request(id);
        world.confirmed(request);
        world.inHand(request);
        var document = world.requests.attach(request, DRAFTER, "合同.pdf", new SmallPdf(List.of("Contract")).bytes());
        var another = world.requests.attach(request, DRAFTER, "底价.pdf", new SmallPdf(List.of("Reserve")).bytes());
        world.requests.draftReply(request, DRAFTER, GRANTED, List.of(document));
        world.review(id, false);
        var reviewed = Patience.USUAL.until("答复已审核", () -> state(REQUESTS + id).filter("REPLY_REVIEWED"::equals));
        assertThat(reviewed).isEqualTo("REPLY_REVIEWED");
        var file = file(document);
        var kept = Files.readAllBytes(file);
        var oneBitOff = kept.clone();
        oneBitOff[kept.length / 2] ^= 1;

        for (var onDisk : List.of(oneBitOff, Files.readAllBytes(file(another)))) {
            var unused = Files.write(file, onDisk);
            var refused = world.http.put(OFFICER, REQUESTS + id + "/reply", version(id), new JsonObject());
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().getString("code")).isEqualTo("document-damaged");
            assertThat(state(REQUESTS + id)).contains("REPLY_REVIEWED");
        }
        var unused = Files.write(file, kept);
        var issued = world.http.put(OFFICER, REQUESTS + id + "/reply", version(id), new JsonObject());
        assertThat(issued.status()).isEqualTo(204);
    }

    @Test
    void bad_input_is_refused_in_two_languages_and_changes_nothing() {
        var unknown = world.http.get(OFFICER, REQUESTS + UUID.randomUUID());
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.type()).startsWith("application/problem+json");

        var id = world.filed("物业维修资金余额");
        var outOfSight = world.http.get(OTHER_DRAFTER, REQUESTS + id);
        assertThat(outOfSight.status()).isEqualTo(404);
        assertThat(outOfSight.text())
                .isEqualTo(world.http
                        .get(OTHER_DRAFTER, REQUESTS + UUID.randomUUID())
                        .text());
        assertThat(world.http.get(null, REQUESTS + id).status()).isEqualTo(401);
        assertThat(world.http
                        .put(LEADER, REQUESTS + id + "/registration", version(id), new JsonObject())
                        .status())
                .isEqualTo(403);

        var early = world.http.put(OFFICER, REQUESTS + id + "/registration", version(id), new JsonObject());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().getString("state")).isEqualTo("AWAITING_CONFIRMATION");
        assertThat(early.json().getJsonArray("legalMoves")).contains("CONFIRM_BY_OFFICE");
        var stale = world.http.put(OFFICER, REQUESTS + id + "/office-confirmation", 99, new JsonObject());
        assertThat(stale.status()).isEqualTo(412);

        var empty = world.http.post(CITIZEN, "/api/requests/v1/requests", new JsonObject());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.json().getJsonObject("fields").fieldNames())
                .contains("organisationId", "subject", "description", "applicant");
        var page = world.http.page(null, "/information/007002076/2025-99999");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.type()).startsWith("text/html");
        assertThat(page.text()).contains("没有找到");
    }

    private void published(UUID id) {
        var item = world.catalog.item(id);
        world.catalog.proposeAttribute(item, DRAFTER, "PROACTIVE", null, null);
        world.catalog.submit(item, DRAFTER);
        world.review(id, true);
        world.step("发布", () -> world.catalog.publish(item, OFFICER));
    }

    /** The figure counts it, and opens a list in which it stands. */
    private void watched(String figure, UUID id) {
        var line = Patience.USUAL.until("监督看板 " + figure, () -> world.cases(figure).stream()
                .filter(found -> found.getString("id").equals(id.toString()))
                .findFirst());
        assertThat(line.getString("organisationId")).isEqualTo(world.unit.toString());
        assertThat(line.getBoolean("inTime")).isTrue();
        assertThat(line.getString("page")).contains(id.toString());
        var board = world.http
                .get(OFFICE, "/api/assessment/v1/units/figures?unit=" + world.unit)
                .json();
        assertThat(board.getJsonObject("figures").getInteger(figure))
                .isEqualTo(world.cases(figure).size());
    }

    private List<JsonObject> items(String text) {
        return World.objects(world.http
                .get(DRAFTER, "/api/catalog/v1/items?q=" + Http.encoded(text))
                .json()
                .getJsonArray("items"));
    }

    private String origin(String item) {
        var origin = world.http.get(DRAFTER, ITEMS + item).json().getJsonObject("origin");
        return origin == null ? null : origin.getString("sourceId");
    }

    private List<String> found(String words) {
        var found = search(words);
        assertThat(found.getBoolean("near")).isFalse();
        return World.objects(found.getJsonArray("hits")).stream()
                .map(hit -> hit.getString("itemId"))
                .toList();
    }

    private JsonObject search(String words) {
        return world.http
                .get(null, "/api/catalog/v1/search?q=" + Http.encoded(words))
                .json();
    }

    private Optional<String> state(String path) {
        return Optional.of(world.http.get(OFFICER, path).json().getString("state"));
    }

    private int version(UUID request) {
        return world.http.get(OFFICER, REQUESTS + request).json().getInteger("version");
    }

    /** The sealed one. */
    private Path file(UUID document) throws IOException {
        try (var files = Files.walk(world.district().district().data("documents/request"))) {
            return files.filter(path -> path.getFileName().toString().startsWith(document.toString()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static JsonObject day(JsonArray days, String date) {
        return World.objects(days).stream()
                .filter(day -> day.getString("date").equals(date))
                .findFirst()
                .orElseThrow();
    }
}
