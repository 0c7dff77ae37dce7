package org.sunshinegov.deploy.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Progress;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.DistrictLock;
import org.sunshinegov.deploy.local.district.Leftovers;
import org.sunshinegov.deploy.local.process.Utf8Console;

/** {@code deploy/up}: one district on this machine, until Ctrl-C, a kill, or the death of one of its parts. */
public final class Up {
    private static final int GLANCE = 500;

    private final District district;
    private final Progress progress = new Progress();
    private final RunningParts parts = new RunningParts(progress);

    private Up(District district) {
        this.district = district;
    }

    public static void main(String[] arguments) {
        Utf8Console.use();
        try {
            var options = Options.parse(arguments);
            if (options.help()) {
                System.out.print(Options.HELP);
            } else {
                new Up(new District(Repository.here(), options.port())).run(options);
            }
        } catch (ComponentFailed failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        } catch (RuntimeException | IOException unforeseen) {
            unforeseen.printStackTrace();
            System.exit(1);
        }
    }

    /** Whatever ends this JVM short of a kill -9 stops all parts first; a part that died is named before what missed it. */
    private void run(Options options) throws IOException {
        var lock = DistrictLock.of(district);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(lock), "stop"));
        try {
            new Startup(district, options, progress, parts).run();
            watch();
        } catch (RuntimeException failed) {
            pause();
            if (!parts.isStopping()) {
                parts.requireAlive();
                throw failed;
            }
        }
    }

    private void watch() {
        try {
            while (!parts.isStopping()) {
                parts.requireAlive();
                Thread.sleep(GLANCE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever misses a part may know it a moment before we are told that it has died. */
    private static void pause() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void stop(DistrictLock lock) {
        var started = !parts.all().isEmpty();
        if (started) {
            progress.say("正在停止，构建后首次停止需保存启动缓存", "stopping; the first time after a build keeps the start cache");
        }
        try (lock) {
            stopParts();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (started) {
            progress.say("已停止，数据保留在 " + district.folder().resolve("data"), "stopped, data stay");
        }
    }

    /** One that cannot be stopped as it should, on a full disk say, leaves none of the others behind. */
    private void stopParts() throws IOException {
        try {
            parts.stop();
        } finally {
            var unused = new Leftovers(district).stop(progress);
        }
    }
}
