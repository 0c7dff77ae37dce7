package org.sunshinegov.deploy.local.clock;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Http;

/** The business clocks of the running services, moved together; a service answers when all it had due is done. */
public final class ServiceClocks {
    /** So that what falls due on one day in one service is heard by the others before the next day begins. */
    private static final Duration STEP = Duration.ofDays(1);

    private static final Duration TIMERS = Duration.ofMinutes(10);

    private final Map<String, Integer> managementPorts;

    public ServiceClocks(Map<String, Integer> managementPorts) {
        this.managementPorts = new TreeMap<>(managementPorts);
    }

    public Map<String, LocalDateTime> show() {
        var shown = new TreeMap<String, LocalDateTime>();
        managementPorts.forEach(
                (service, port) -> shown.put(service, ask(service, request(port).GET())));
        return shown;
    }

    /** The latest of them. */
    public LocalDateTime now() {
        return show().values().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Hears how a move goes on. */
    @FunctionalInterface
    public interface Steps {
        /** Before the first service is told. */
        default void begins(LocalDateTime step) {}

        default void waitsFor(String service) {}

        /** All services have finished it. */
        void reached(LocalDateTime step);
    }

    public void moveTo(LocalDateTime target, Steps steps) {
        var now = now();
        if (target.isBefore(now)) {
            throw new ComponentFailed(
                    "业务时间只能向前：现在是 %s，不能设为 %s。".formatted(now, target),
                    "Business time only moves forward: it is %s, not yet %s.".formatted(now, target));
        }
        for (var step = now; step.isBefore(target); steps.reached(step)) {
            step = earlier(step.plus(STEP), target);
            steps.begins(step);
            set(step, steps);
        }
    }

    /** How many steps lead from one time to another. */
    static int steps(LocalDateTime from, LocalDateTime to) {
        return (int) Math.ceil((double) Duration.between(from, to).toSeconds() / STEP.toSeconds());
    }

    /** All at once, without steps: right after the start, when they differ by seconds. */
    public void set(LocalDateTime now) {
        set(now, reached -> {});
    }

    private void set(LocalDateTime now, Steps steps) {
        var body = new JsonObject().put("now", now.toString()).encode();
        for (var service : List.copyOf(managementPorts.keySet())) {
            steps.waitsFor(service);
            var unused = ask(service, request(managementPorts.get(service)).PUT(BodyPublishers.ofString(body)));
        }
    }

    private static HttpRequest.Builder request(int port) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/clock".formatted(port)))
                .header("Content-Type", "application/json")
                .timeout(TIMERS);
    }

    private static LocalDateTime ask(String service, HttpRequest.Builder request) {
        try {
            var answer = Http.send(request.build());
            if (answer.statusCode() != 200) {
                throw refused(service, answer.statusCode() + " " + answer.body());
            }
            return LocalDateTime.parse(new JsonObject(answer.body()).getString("now"));
        } catch (IOException unreachable) {
            throw refused(service, unreachable.toString());
        }
    }

    private static ComponentFailed refused(String service, String reason) {
        return new ComponentFailed(
                "%s-service 没有调整业务时间：%s".formatted(service, reason),
                "%s-service did not move its business time: %s".formatted(service, reason));
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
