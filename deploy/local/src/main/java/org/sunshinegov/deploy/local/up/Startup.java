package org.sunshinegov.deploy.local.up;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.clock.ServiceClocks;
import org.sunshinegov.deploy.local.component.PreparedFolder;
import org.sunshinegov.deploy.local.component.Progress;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.Leftovers;
import org.sunshinegov.deploy.local.district.ServiceName;
import org.sunshinegov.deploy.local.gateway.Gateway;
import org.sunshinegov.deploy.local.gateway.Routes;
import org.sunshinegov.deploy.local.kafka.KafkaBroker;
import org.sunshinegov.deploy.local.keycloak.KeycloakServer;
import org.sunshinegov.deploy.local.postgres.PostgresAddress;
import org.sunshinegov.deploy.local.postgres.PostgresServer;
import org.sunshinegov.deploy.local.postgres.PostgresTuning;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.service.ServiceConfiguration;
import org.sunshinegov.deploy.local.service.ServiceProcess;

/** The steps from nothing to a district people can use. */
record Startup(District district, Options options, Progress progress, RunningParts parts) {
    private static final List<String> BROKER_OPTIONS = List.of(
            "-Xms64m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    void run() throws IOException {
        makeRoom();
        var addresses = Addresses.after(district.port());
        addresses.writeTo(district.addresses());
        var services = services(addresses);
        progress.say("启动数据库、消息总线、登录", "starting database, bus, sign-in");
        startFoundation(addresses);
        progress.say("启动四个服务", "starting the four services");
        parts.start(services);
        var clocks = new ServiceClocks(addresses.management());
        district.businessTime().now().ifPresent(now -> clocks.set(now).forEach(undone -> undone.say(progress)));
        parts.open(gateway(addresses));
        if (!options.empty()) {
            new SampleStep(district, addresses, progress).run();
        }
        time().reach(clocks, this::sayWhileAllLive);
        var summary = new Summary(
                district, addresses.management(), district.businessTime(), progress.seconds(), parts.residentBytes());
        progress.show(summary.text());
    }

    private void makeRoom() throws IOException {
        progress.say("检查环境", "checking this machine");
        time().requireAhead();
        var left = new Leftovers(district).stop(progress);
        if (left > 0) {
            progress.say("已停止上次遗留的进程 %d 个".formatted(left), "stopped processes left over from last time");
        }
        Machine.require(district);
        new KeptLogs(district.logs()).begin();
        if (options.fresh()) {
            PreparedFolder.discard(district.data(""));
        }
        time().choose();
    }

    private StartTime time() {
        return new StartTime(district, options);
    }

    /** A part that dies on the way is told on that day, not on the last. */
    private void sayWhileAllLive(String chinese, String english) {
        parts.requireAlive();
        progress.say(chinese, english);
    }

    private void startFoundation(Addresses addresses) {
        var address =
                new PostgresAddress(addresses.of("postgres"), district.secrets().database());
        parts.start(
                new PostgresServer(
                        district.data("postgres"), district.log("postgres"), address, PostgresTuning.DURABLE),
                new KafkaBroker(
                        district.data("kafka"),
                        district.log("kafka"),
                        addresses.of("kafka"),
                        addresses.of("kafka.controller"),
                        BROKER_OPTIONS),
                new KeycloakServer(
                        district.data("keycloak"),
                        district.log("keycloak"),
                        addresses.of("keycloak"),
                        district.origin(),
                        district.secrets().realm()));
        Stream.of(ServiceName.values()).map(ServiceName::part).forEach(address::createDatabase);
    }

    /** One after the other: each may be the first to ask for a secret. */
    private Component[] services(Addresses addresses) throws IOException {
        var services = new ArrayList<Component>();
        for (var service : ServiceName.values()) {
            var configuration = new ServiceConfiguration(district, addresses, service);
            services.add(new ServiceProcess(configuration, district.repository(), district.log(service.part())));
        }
        return services.toArray(Component[]::new);
    }

    private Gateway gateway(Addresses addresses) throws IOException {
        var ports = new HashMap<String, Integer>();
        Stream.of(ServiceName.values()).map(ServiceName::part).forEach(part -> ports.put(part, addresses.of(part)));
        ports.put("keycloak", addresses.of("keycloak"));
        var gateway = new Gateway(
                district.port(), Routes.in(district.repository().root().resolve("deploy/routes.yaml")), ports);
        gateway.start();
        return gateway;
    }
}
