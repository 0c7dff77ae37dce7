package org.sunshinegov.deploy.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.district.ServiceName;
import org.sunshinegov.deploy.local.process.Component;

/**
 * 45,000 requests in an hour, some minutes of it, while every part of the district in turn, then any, is killed and started
 * again: none lost, none twice, every event applied once.
 */
record Kills(Duration time, long seed) implements Measurement {
    private static final double FILINGS_PER_SECOND = 12.5;
    private static final Duration USUAL = Duration.ofMinutes(10);

    /** In the order in which they are started; the gateway runs in this process. */
    private static final List<String> PARTS =
            List.of("postgres", "kafka", "keycloak", "request", "assessment", "review", "catalog");

    private static final int ONE_OF_SO_MANY_KILLS_TWO_PARTS = 3;

    private static final int ONE_OF_SO_MANY_IS_RECEIVED = 10;
    private static final int ONE_OF_SO_MANY_IS_REPLIED = 100;
    private static final Duration BETWEEN = Duration.ofSeconds(15);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** The gateway tells of each connection that breaks; here they are broken on purpose. */
    private static final Logger BROKEN_CONNECTIONS = Logger.getLogger("io.vertx.core.net.impl.ConnectionBase");

    static Kills usual() {
        return new Kills(USUAL, ThreadLocalRandom.current().nextInt(1_000_000));
    }

    /** Minutes, and the seed of a run that is to be made again. */
    @Override
    public Kills with(List<Long> numbers) {
        return new Kills(Duration.ofMinutes(numbers.get(0)), numbers.size() > 1 ? numbers.get(1) : seed);
    }

    @Override
    public void run(Report report) throws Exception {
        BROKEN_CONNECTIONS.setLevel(Level.OFF);
        report.line("%.1f filings/s for %d min, seed %d", FILINGS_PER_SECOND, time.toMinutes(), seed);
        try (var district = LoadDistrict.start();
                var citizens = new Citizens(district);
                var travels = new Travels(district)) {
            startAgain(district);
            var first = district.file();
            travels.begin(first, Travels.REPLIED);
            awaitNone(travels::onTheWay, "the first case to be replied to");
            citizens.whenCreated(filing -> travel(filing, travels));
            var kills = new ArrayList<Kill>();
            var begin = System.nanoTime();
            try (var filing = citizens.file(FILINGS_PER_SECOND)) {
                Thread.sleep(BETWEEN.toMillis());
                killUntil(begin + time.toNanos(), district, citizens, kills, report);
            }
            report.line("no more filings; %d cases are on their way", travels.onTheWay());
            awaitNone(citizens::waiting, "citizens to be answered");
            awaitNone(travels::onTheWay, "cases to arrive");
            var told = new AfterKills(district, citizens, travels, first);
            var since = System.nanoTime();
            awaitNone(told::unsettled, "facts to be sent and applied, and letters to be printed");
            report.figure("told, applied and printed everywhere, after the last arrived", seconds(since), "s", null);
            show(kills, citizens, travels, report);
            told.verify(report);
        }
    }

    /** Each service starts as in use, not as the first time after a build; and is stopped while it hears of the register. */
    private static void startAgain(LoadDistrict district) {
        CompletableFuture.allOf(Stream.of(ServiceName.values())
                        .map(service -> district.trial().part(service.part()))
                        .map(service -> CompletableFuture.runAsync(() -> {
                            service.stop();
                            service.start();
                        }))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private static void travel(Citizens.Filing filing, Travels travels) {
        if (filing.number % ONE_OF_SO_MANY_IS_REPLIED == 0) {
            travels.begin(filing.id(), Travels.REPLIED);
        } else if (filing.number % ONE_OF_SO_MANY_IS_RECEIVED == 0) {
            travels.begin(filing.id(), Travels.RECEIVED);
        }
    }

    private void killUntil(long end, LoadDistrict district, Citizens citizens, List<Kill> kills, Report report)
            throws InterruptedException {
        var random = new Random(seed);
        while (System.nanoTime() < end) {
            var parts = kills.size() < PARTS.size() ? List.of(PARTS.get(kills.size())) : any(random);
            var kill = kill(parts, Duration.ofMillis(2_000 + random.nextInt(3_000)), district, citizens);
            kills.add(kill);
            Thread.sleep(Math.max(
                    QUIET.toMillis(),
                    BETWEEN.minusNanos(System.nanoTime() - kill.at()).toMillis()));
            report.line(
                    "%4.0f s: killed %-19s ready after %5.1f s, first fact after %5.1f s, no answer for %4.1f s; %d filed, %d wait",
                    (kill.at() - end + time.toNanos()) / 1e9,
                    kill.part(),
                    kill.toReady().toMillis() / 1e3,
                    kill.toFact().toMillis() / 1e3,
                    silence(kill, citizens).toMillis() / 1e3,
                    citizens.all().size(),
                    citizens.waiting());
        }
    }

    private static List<String> any(Random random) {
        var parts = new ArrayList<>(PARTS);
        Collections.shuffle(parts, random);
        var together = random.nextInt(ONE_OF_SO_MANY_KILLS_TWO_PARTS) == 0 ? 2 : 1;
        return parts.stream()
                .limit(together)
                .sorted(Comparator.comparing(PARTS::indexOf))
                .toList();
    }

    private static Kill kill(List<String> names, Duration down, LoadDistrict district, Citizens citizens)
            throws InterruptedException {
        var parts = names.stream().map(district.trial()::part).toList();
        var at = System.nanoTime();
        parts.forEach(Component::kill);
        var fact = CompletableFuture.supplyAsync(
                () -> new FirstFact(district.database(ServiceName.ASSESSMENT), citizens, at).await(LIMIT));
        Thread.sleep(down.toMillis());
        parts.forEach(Component::start);
        var ready = System.nanoTime();
        return new Kill(String.join("+", names), at, ready, fact.join());
    }

    /** How many are left. */
    interface Left {
        long count() throws Exception;
    }

    private static void awaitNone(Left left, String what) throws Exception {
        var limit = System.nanoTime() + LIMIT.toNanos();
        for (var count = left.count(); count > 0; count = left.count()) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("Waited %s for %s, %d are left".formatted(LIMIT, what, count));
            }
            Thread.sleep(200);
        }
    }

    private static void show(List<Kill> kills, Citizens citizens, Travels travels, Report report) {
        report.line("%-20s %5s %16s %16s %16s", "killed", "times", "ready again, s", "first fact, s", "no answer, s");
        var parts = new LinkedHashSet<>(PARTS);
        kills.forEach(kill -> parts.add(kill.part()));
        for (var part : parts) {
            var its = kills.stream().filter(kill -> kill.part().equals(part)).toList();
            report.line(
                    "%-20s %5d %16s %16s %16s",
                    part,
                    its.size(),
                    range(its, Kill::toReady),
                    range(its, Kill::toFact),
                    range(its, kill -> silence(kill, citizens)));
        }
        report.line(
                "%d filings, %d cases led on, %d acts of officers in vain",
                citizens.all().size(), travels.goals().size(), travels.inVain());
        report.line("what citizens got instead of an answer, and tried again: %s", citizens.otherAnswers());
        var longest = citizens.all().stream()
                .mapToLong(filing -> filing.answered() - filing.due)
                .max()
                .orElse(0);
        report.figure("the longest a citizen waited for his answer", longest / 1e9, "s", null);
    }

    private static Duration silence(Kill kill, Citizens citizens) {
        return citizens.longestSilence(kill.at(), Math.max(kill.ready(), kill.fact()));
    }

    private static String range(List<Kill> kills, Function<Kill, Duration> time) {
        var seconds = kills.stream()
                .mapToDouble(kill -> time.apply(kill).toMillis() / 1e3)
                .summaryStatistics();
        return kills.isEmpty() ? "" : "%.1f to %.1f".formatted(seconds.getMin(), seconds.getMax());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
