package org.sunshinegov.deploy.local.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.DistrictLock;
import org.sunshinegov.deploy.local.district.ServiceName;
import org.sunshinegov.deploy.local.process.Java;

/** The program as the shell starts it: what it ends with is what a script goes by. */
class ClockMainTest {
    static final LocalDateTime FRIDAY = LocalDateTime.of(2025, 1, 24, 9, 0);

    @TempDir
    Path root;

    final Map<ServiceName, ClockedService> services = new EnumMap<>(ServiceName.class);
    DistrictLock launcher;

    record Ended(int status, List<String> out, String err) {}

    @BeforeEach
    void a_running_district() throws IOException {
        var district = new District(Repository.at(root), 8080);
        launcher = DistrictLock.of(district);
        var ports = new TreeMap<>(Addresses.after(8080).ports());
        for (var name : ServiceName.values()) {
            services.put(name, new ClockedService(name.part(), FRIDAY, new ArrayList<>()));
            ports.put(name.part() + ".management", services.get(name).port());
        }
        new Addresses(ports).writeTo(district.addresses());
    }

    @AfterEach
    void stop() throws IOException {
        services.values().forEach(ClockedService::close);
        launcher.close();
    }

    @Test
    void a_move_that_leaves_nothing_undone_ends_with_0() throws Exception {
        var ended = clock("advance", "1d");

        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .singleElement()
                .asString()
                .endsWith("业务时间 2025-01-25T09:00（第 1 步，共 1 步） · business time, step 1 of 1");
        assertThat(ended.err()).isEmpty();
    }

    @Test
    void a_move_that_leaves_something_undone_goes_all_the_way_and_ends_with_1() throws Exception {
        services.get(ServiceName.REQUEST).leaves("PeriodLapses");

        var ended = clock("set", "2025-01-26");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).hasSize(4);
        assertThat(ended.err()).isEqualToIgnoringNewLines("""
                        业务时间已到 2025-01-26T00:00，但有到期事项没有办完，见上。
                        Business time is 2025-01-26T00:00, but something due was left undone, as said above.
                        """);
        assertThat(services.values()).extracting(ClockedService::now).containsOnly(LocalDateTime.of(2025, 1, 26, 0, 0));
    }

    @Test
    void what_cannot_be_understood_ends_with_1() throws Exception {
        var ended = clock("back");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("Usage: deploy/clock [--port N] set TIME | advance DURATION | show");
    }

    private Ended clock(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Java.program(),
                "-XX:TieredStopAtLevel=1",
                "-Dsunshine.root=" + root,
                "-cp",
                System.getProperty("java.class.path"),
                ClockMain.class.getName()));
        command.addAll(List.of(words));
        var err = root.resolve("err").toFile();
        var process = new ProcessBuilder(command).redirectError(err).start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var status = process.waitFor();
        return new Ended(status, out.lines().toList(), Files.readString(err.toPath()));
    }
}
