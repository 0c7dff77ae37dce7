package org.sunshinegov.deploy.local.clock;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Http;

/** The business clocks of the running services, moved together; a service answers when it has worked off all it had due. */
public final class ServiceClocks {
    /** So that what falls due on one day in one service is on the bus before the next day begins in any. */
    private static final Duration STEP = Duration.ofDays(1);

    private static final String UNDONE = "\"clock-work-undone\"";

    private static final Duration TIMERS = Duration.ofMinutes(10);

    private final Map<String, Integer> managementPorts;

    public ServiceClocks(Map<String, Integer> managementPorts) {
        this.managementPorts = new TreeMap<>(managementPorts);
    }

    public Map<String, LocalDateTime> show() {
        var shown = new TreeMap<String, LocalDateTime>();
        managementPorts.forEach((service, port) ->
                shown.put(service, now(service, send(service, request(port).GET()))));
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

        /** All services have come there; what they left undone on the way. */
        void reached(LocalDateTime step, List<Undone> undone);
    }

    /** Goes on behind what a service leaves undone, as time does; gives all of it. */
    public List<Undone> moveTo(LocalDateTime target, Steps steps) {
        var now = now();
        if (target.isBefore(now)) {
            throw new ComponentFailed(
                    "业务时间只能向前：现在是 %s，不能设为 %s。".formatted(now, target),
                    "Business time only moves forward: it is %s, not yet %s.".formatted(now, target));
        }
        var all = new ArrayList<Undone>();
        for (var step = now; step.isBefore(target); ) {
            step = earlier(step.plus(STEP), target);
            steps.begins(step);
            var undone = set(step, steps);
            steps.reached(step, undone);
            all.addAll(undone);
        }
        return all;
    }

    /** How many steps lead from one time to another. */
    static int steps(LocalDateTime from, LocalDateTime to) {
        return (int) Math.ceil((double) Duration.between(from, to).toSeconds() / STEP.toSeconds());
    }

    /** All at once, without steps: right after the start, when they differ by seconds. */
    public List<Undone> set(LocalDateTime now) {
        return set(now, (reached, undone) -> {});
    }

    private List<Undone> set(LocalDateTime now, Steps steps) {
        var all = new ArrayList<Undone>();
        managementPorts.forEach((service, port) -> {
            steps.waitsFor(service);
            var undone = move(service, port, now);
            if (!undone.isEmpty()) {
                all.add(new Undone(now, service, undone));
            }
        });
        return all;
    }

    /** Gives the works that left something undone. */
    private static List<String> move(String service, int port, LocalDateTime now) {
        var body = new JsonObject().put("now", now.toString()).encode();
        var answer = send(service, request(port).PUT(BodyPublishers.ofString(body)));
        if (answer.statusCode() == 409 && answer.body().contains(UNDONE)) {
            return new JsonObject(answer.body())
                    .getJsonArray("undone").stream().map(String::valueOf).toList();
        }
        var unused = now(service, answer);
        return List.of();
    }

    private static HttpRequest.Builder request(int port) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/clock".formatted(port)))
                .header("Content-Type", "application/json")
                .timeout(TIMERS);
    }

    private static LocalDateTime now(String service, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw refused(service, answer.statusCode() + " " + answer.body());
        }
        return LocalDateTime.parse(new JsonObject(answer.body()).getString("now"));
    }

    private static HttpResponse<String> send(String service, HttpRequest.Builder request) {
        try {
            return Http.send(request.build());
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
