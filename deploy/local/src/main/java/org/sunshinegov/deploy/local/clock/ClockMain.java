package org.sunshinegov.deploy.local.clock;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Ports;
import org.sunshinegov.deploy.local.component.Progress;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.process.Utf8Console;

/** {@code deploy/clock}: shows and moves the business time of a running district. */
public final class ClockMain {
    private static final String DEFAULT_PORT = "8080";

    private final District district;
    private final ServiceClocks clocks;

    private ClockMain(District district) {
        this.district = district;
        this.clocks = new ServiceClocks(Addresses.in(district.addresses()).management());
    }

    public static void main(String[] arguments) {
        Utf8Console.use();
        try {
            run(new ArrayList<>(List.of(arguments)));
        } catch (ComponentFailed refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> words) {
        var port = optionalPort(words);
        if (words.size() == 2 && words.get(0).equals("set")) {
            running(port).moveTo(Times.time(words.get(1)));
        } else if (words.size() == 2 && words.get(0).equals("advance")) {
            running(port).advance(words.get(1));
        } else if (words.equals(List.of("show"))) {
            running(port).show();
        } else {
            throw new ComponentFailed(
                    "用法：deploy/clock [--port N] set 时间 | advance 时长 | show，例：advance 5d",
                    "Usage: deploy/clock [--port N] set TIME | advance DURATION | show, for example advance 5d");
        }
    }

    private static int optionalPort(List<String> words) {
        var at = words.indexOf("--port");
        if (at < 0 || at + 1 == words.size()) {
            return Integer.parseInt(DEFAULT_PORT);
        }
        words.remove(at);
        return Ports.parse(words.remove(at));
    }

    private static ClockMain running(int port) {
        var district = new District(Repository.here(), port);
        if (!district.isRunning()) {
            throw new ComponentFailed(
                    "端口 %d 上没有运行中的系统。先运行 deploy/up。".formatted(port),
                    "No district runs on port %d. Start one with deploy/up.".formatted(port));
        }
        return new ClockMain(district);
    }

    private void advance(String duration) {
        moveTo(clocks.now().plus(Times.duration(duration)));
    }

    private void moveTo(LocalDateTime target) {
        var undone = new ClockMove(clocks, district.businessTime(), new Progress()).to(target);
        if (!undone.isEmpty()) {
            throw new ComponentFailed(
                    "业务时间已到 %s，但有到期事项没有办完，见上。".formatted(target),
                    "Business time is %s, but something due was left undone, as said above.".formatted(target));
        }
    }

    private void show() {
        clocks.show().forEach((service, now) -> System.out.printf("%-20s %s%n", service + "-service", now));
    }
}
