package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.deploy.acceptance.World.CITIZEN;
import static org.sunshinegov.deploy.acceptance.World.DRAFTER;
import static org.sunshinegov.deploy.acceptance.World.LEADER;
import static org.sunshinegov.deploy.acceptance.World.OFFICER;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sunshinegov.deploy.local.district.ServiceName;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.sample.api.Aggregate;
import org.sunshinegov.deploy.local.sample.api.Patience;
import org.sunshinegov.deploy.local.sample.data.SampleReply;

/** Parts fail while people work; {@code deploy/load/run kills} does the same for minutes under load. */
@Order(3)
@ExtendWith(InTheDistrict.class)
class FaultsIT {
    private static final String REQUEST = "/api/requests/v1/requests/";
    private static final String ITEM = "/api/catalog/v1/items/";
    private static final int BROKEN_OFF = 502;
    private static final int NOT_AVAILABLE = 503;
    private static final Patience RECOVERY = new Patience(Duration.ofSeconds(60));
    private static final SampleReply GRANTED =
            new SampleReply("GRANTED", "您申请的信息如下：共三十二部。", null, List.of(), false, false);

    private static final String WAITING =
            "select (select count(*) from outbox where sent_at is null) + (select count(*) from inbox_parked)";
    private static final String REFUSED = "select count(*) from inbox_refused";

    @Test
    void what_was_done_without_the_bus_before_every_service_was_killed_is_told_once(World world) {
        var openBefore = world.cases("open").size();
        var refusedBefore = counts(world, REFUSED);
        var published = reviewedItem(world);
        var replied = draftedReply(world);
        var review = world.reviewDesk.of(replied.id());
        world.step("一审", () -> world.reviews.giveOpinion(review, DRAFTER, false));
        world.step("二审", () -> world.reviews.approve(review, LEADER, false));

        var killedAt = world.now();
        part(world, ServiceName.ASSESSMENT).kill();
        world.district().part("kafka").stop();
        var filed = world.filed("总线停机时的申请");
        world.reviews.conclude(review, OFFICER);
        world.catalog.publish(published, OFFICER);
        assertThat(state(world, REQUEST + filed)).contains("AWAITING_CONFIRMATION");
        assertThat(state(world, REQUEST + replied.id())).contains("REPLY_DRAFTED");
        Stream.of(ServiceName.REQUEST, ServiceName.REVIEW)
                .forEach(service -> part(world, service).kill());
        var away = world.http.get(CITIZEN, REQUEST + filed);
        assertThat(away.status()).isIn(BROKEN_OFF, NOT_AVAILABLE);
        assertThat(away.type()).startsWith("application/problem+json");
        assertThat(world.http
                        .get(null, "/api/catalog/v1/search?q=" + Http.encoded("改造"))
                        .status())
                .isEqualTo(200);
        part(world, ServiceName.CATALOG).kill();

        world.district().part("kafka").start();
        allAtOnce(world);
        assertThat(world.clocks().show().values())
                .allSatisfy(now -> assertThat(now).isAfterOrEqualTo(killedAt));
        world.step("签发", () -> world.requests.issue(replied, OFFICER));
        assertThat(told(world, "open", filed)).hasSize(1);
        assertThat(told(world, "replied-in-time", replied.id())).hasSize(1);
        assertThat(told(world, "published-in-time", published.id())).hasSize(1);
        world.confirmed(world.request(filed));
        assertThat(RECOVERY.until(
                        "看板跟上", () -> Optional.of(told(world, "open", filed)).filter(FaultsIT::received)))
                .hasSize(1);
        assertThat(world.cases("open")).hasSize(openBefore + 1);
        assertThat(RECOVERY.until("全部送达并处理", () -> Optional.of(counts(world, WAITING))
                        .filter(waiting -> waiting.stream().allMatch(count -> count == 0))))
                .hasSize(4);
        assertThat(counts(world, REFUSED)).isEqualTo(refusedBefore);
    }

    @Test
    void a_message_nobody_can_read_becomes_a_dead_letter_and_what_comes_after_it_is_heard(World world) {
        world.execute(ServiceName.REQUEST, """
                insert into outbox (id, topic, type, subject, sequence, payload, told_at)
                values (gen_random_uuid(), 'disclosure.request', 'RequestSubmitted.v1', gen_random_uuid(), 1, '{', now())""");

        assertThat(told(world, "open", world.filed("坏消息之后的申请"))).hasSize(1);
        assertThat(RECOVERY.until("死信", () -> Optional.of(world.replayed(ServiceName.ASSESSMENT))
                        .filter(count -> count.getInteger("failed") > 0)))
                .isEqualTo(new JsonObject().put("applied", 0).put("failed", 1));
    }

    private static Aggregate reviewedItem(World world) {
        var item = world.catalog.item(world.drafted("湖滨花园电梯维保记录"));
        world.catalog.proposeAttribute(item, DRAFTER, "PROACTIVE", null, null);
        world.catalog.submit(item, DRAFTER);
        world.review(item.id(), true);
        assertThat(Patience.USUAL.until(
                        "审查通过", () -> state(world, ITEM + item.id()).filter("APPROVED"::equals)))
                .isEqualTo("APPROVED");
        return item;
    }

    private static Aggregate draftedReply(World world) {
        var request = world.request(world.filed("湖滨花园电梯数量"));
        world.confirmed(request);
        world.inHand(request);
        world.requests.draftReply(request, DRAFTER, GRANTED, List.of());
        return request;
    }

    private static Component part(World world, ServiceName service) {
        return world.district().part(service.part());
    }

    private static void allAtOnce(World world) {
        CompletableFuture.allOf(Stream.of(ServiceName.values())
                        .map(service -> CompletableFuture.runAsync(part(world, service)::start))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** The lines of a figure about a case, once there is one. */
    private static List<JsonObject> told(World world, String figure, UUID id) {
        return RECOVERY.until("事实送达监督看板 " + figure, () -> Optional.of(world.cases(figure).stream()
                        .filter(line -> line.getString("id").equals(id.toString()))
                        .toList())
                .filter(lines -> !lines.isEmpty()));
    }

    private static boolean received(List<JsonObject> lines) {
        return lines.get(0).getString("state").equals("RECEIVED");
    }

    /** In each service's database. */
    private static List<Long> counts(World world, String sql) {
        return Stream.of(ServiceName.values())
                .map(service -> world.count(service, sql))
                .toList();
    }

    private static Optional<String> state(World world, String path) {
        return Optional.of(world.http.get(OFFICER, path).json().getString("state"));
    }
}
