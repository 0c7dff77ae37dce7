package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.deploy.acceptance.World.OFFICER;

import io.vertx.core.json.JsonObject;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sunshinegov.deploy.acceptance.Http.Answer;
import org.sunshinegov.deploy.local.sample.api.Patience;

/**
 * The scenarios of requests over HTTP, with business time moved from one to the next; so this is the last thing that happens
 * in the district.
 */
@Order(4)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InTheDistrict.class)
class ScenariosIT {
    private static final String REQUESTS = "/api/requests/v1/requests/";
    private static final JsonObject REASON = new JsonObject().put("reason", "需要汇总三个单位的数据");

    @Test
    @Order(1)
    void sc_01_handed_in_at_the_counter_before_the_spring_festival_of_2025(World world) {
        var id = takenIn(world, "春节前当面提交的申请", "2025-01-24");

        assertThat(due(world, id)).isEqualTo("2025-02-27");
        assertThat(request(world, id).getString("receiptDate")).isEqualTo("2025-01-24");
    }

    @Test
    @Order(2)
    void sc_02_confirmed_on_a_make_up_sunday_then_extended_once_and_in_time(World world) {
        var extended = confirmed(world, "国庆前网上提交的申请");
        var late = confirmed(world, "国庆前网上提交、过期才要求延长的申请");
        assertThat(due(world, extended)).isEqualTo("2025-10-31");

        world.moveTo(LocalDateTime.parse("2025-10-30T10:00"));
        assertThat(put(world, OFFICER, extended, "extension", REASON).status()).isEqualTo(204);
        assertThat(due(world, extended)).isEqualTo("2025-11-28");
        assertThat(code(put(world, OFFICER, extended, "extension", REASON))).isEqualTo("extended-before");

        world.moveTo(LocalDateTime.parse("2025-11-03T10:00"));
        assertThat(code(put(world, OFFICER, late, "extension", REASON))).isEqualTo("extension-too-late");
        assertThat(Patience.USUAL.until("逾期上看板", () -> overdue(world, late))).isEqualTo("2025-10-31");
    }

    @Test
    @Order(3)
    void sc_04_clarification_restarts_the_clock_across_the_spring_festival_of_2026(World world) {
        world.moveTo(LocalDateTime.parse("2026-02-10T09:00"));
        var answered = registered(world, "补正后办理的申请");
        var silent = registered(world, "逾期不补正的申请");
        var unclear = registered(world, "补正后仍不明确的申请");
        var askedLate = registered(world, "迟延告知补正的申请");
        assertThat(due(world, answered)).isEqualTo("2026-03-16");

        world.moveTo(LocalDateTime.parse("2026-02-12T09:00"));
        for (var id : new UUID[] {answered, silent, unclear}) {
            ask(world, id);
            assertThat(clarification(world, id).getString("answerBy")).isEqualTo("2026-03-11");
            assertThat(clarification(world, id).getBoolean("askedLate")).isFalse();
        }
        world.moveTo(LocalDateTime.parse("2026-02-27T09:00"));
        ask(world, askedLate);
        assertThat(clarification(world, askedLate).getBoolean("askedLate")).isTrue();

        world.moveTo(LocalDateTime.parse("2026-03-02T09:00"));
        clarify(world, answered);
        clarify(world, unclear);
        assertThat(due(world, answered)).isEqualTo("2026-03-30");
        assertThat(code(put(world, OFFICER, unclear, "clarification-request", points())))
                .isEqualTo("clarification-asked-before");

        world.moveTo(LocalDateTime.parse("2026-03-11T23:00"));
        assertThat(state(world, silent)).isEqualTo("CLARIFICATION_REQUESTED");
        world.moveTo(LocalDateTime.parse("2026-03-12T00:30"));
        assertThat(state(world, silent)).isEqualTo("ABANDONED");
        Patience.USUAL.untilDone("放弃申请不再在办", () -> assertThat(world.cases("open"))
                .noneMatch(line -> line.getString("id").equals(silent.toString())));
    }

    private static UUID confirmed(World world, String subject) {
        var id = world.filed(subject);
        world.confirmed(world.request(id));
        world.inHand(world.request(id));
        return id;
    }

    private static UUID registered(World world, String subject) {
        var id = takenIn(world, subject, null);
        assertThat(put(world, OFFICER, id, "registration", new JsonObject()).status())
                .isEqualTo(204);
        return id;
    }

    private static UUID takenIn(World world, String subject, String arrivedOn) {
        var answer = world.http.post(
                OFFICER,
                REQUESTS + "assisted",
                new JsonObject()
                        .put("channel", "COUNTER")
                        .put("arrivedOn", arrivedOn)
                        .put("request", world.filing(subject)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        var location = answer.location();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    private static void ask(World world, UUID id) {
        assertThat(put(world, OFFICER, id, "clarification-request", points()).status())
                .isEqualTo(204);
    }

    private static JsonObject points() {
        return new JsonObject().put("points", "请写明需要哪一年的信息").put("answerWd", 15);
    }

    private static void clarify(World world, UUID id) {
        var answer = new JsonObject().put("text", "2025年的");
        assertThat(put(world, OFFICER, id, "clarification", answer).status()).isEqualTo(204);
    }

    private static Optional<String> overdue(World world, UUID id) {
        return world.cases("overdue").stream()
                .filter(line -> line.getString("id").equals(id.toString()))
                .map(line -> line.getString("dueOn"))
                .findFirst();
    }

    private static Answer put(World world, String account, UUID id, String move, JsonObject body) {
        return world.http.put(
                account, REQUESTS + id + "/" + move, request(world, id).getInteger("version"), body);
    }

    private static String code(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        return refused.json().getString("code");
    }

    private static String due(World world, UUID id) {
        return request(world, id).getJsonObject("due").getString("dueOn");
    }

    private static JsonObject clarification(World world, UUID id) {
        return request(world, id).getJsonObject("clarification");
    }

    private static String state(World world, UUID id) {
        return request(world, id).getString("state");
    }

    private static JsonObject request(World world, UUID id) {
        return world.http.get(OFFICER, REQUESTS + id).json();
    }
}
