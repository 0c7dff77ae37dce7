package org.sunshinegov.deploy.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunshinegov.deploy.acceptance.World.CITIZEN;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sunshinegov.deploy.local.sample.api.Patience;

/** Parts fail while people work. */
@Order(3)
@ExtendWith(InTheDistrict.class)
class FaultsIT {
    private static final String REQUEST = "/api/requests/v1/requests/";
    private static final int BROKEN_OFF = 502;
    private static final int NOT_AVAILABLE = 503;
    private static final Patience RECOVERY = new Patience(Duration.ofSeconds(60));

    @Test
    void what_is_filed_without_the_bus_and_before_a_kill_is_kept_and_told_once(World world) {
        var bus = world.district().part("kafka");
        var service = world.district().part("request");
        var openBefore = world.cases("open").size();

        bus.stop();
        var id = world.filed("总线停机时的申请");
        assertThat(world.http.get(CITIZEN, REQUEST + id).json().getString("state"))
                .isEqualTo("AWAITING_CONFIRMATION");
        service.kill();

        var away = world.http.get(CITIZEN, REQUEST + id);
        assertThat(away.status()).isIn(BROKEN_OFF, NOT_AVAILABLE);
        assertThat(away.type()).startsWith("application/problem+json");
        assertThat(world.http
                        .get(null, "/api/catalog/v1/search?q=" + Http.encoded("改造"))
                        .status())
                .isEqualTo(200);

        bus.start();
        service.start();
        assertThat(RECOVERY.until("事实送达监督看板", () -> told(world, id))).hasSize(1);
        world.confirmed(world.request(id));
        assertThat(RECOVERY.until("看板跟上", () -> told(world, id).filter(FaultsIT::received)))
                .hasSize(1);
        assertThat(world.cases("open")).hasSize(openBefore + 1);
    }

    private static Optional<List<JsonObject>> told(World world, UUID id) {
        var lines = world.cases("open").stream()
                .filter(line -> line.getString("id").equals(id.toString()))
                .toList();
        return Optional.of(lines).filter(found -> !found.isEmpty());
    }

    private static boolean received(List<JsonObject> lines) {
        return lines.get(0).getString("state").equals("RECEIVED");
    }
}
