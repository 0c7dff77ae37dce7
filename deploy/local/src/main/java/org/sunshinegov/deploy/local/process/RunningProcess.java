package org.sunshinegov.deploy.local.process;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.component.ComponentFailed;

/** A process of ours: it can be waited for, watched, measured and stopped. */
public final class RunningProcess {
    private static final Duration GLANCE = Duration.ofMillis(20);

    private final Program program;
    private final Process process;

    RunningProcess(Program program, Process process) {
        this.program = program;
        this.process = process;
    }

    public void awaitReady(BooleanSupplier ready, Duration limit) {
        var end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw ended();
            }
            if (System.nanoTime() > end) {
                var unused = stop();
                throw late(limit);
            }
            pause();
        }
    }

    /** What to tell people when the process has ended though nobody stopped it. */
    public ComponentFailed ended() {
        return program.failed(process.exitValue(), "意外退出", "ended unexpectedly");
    }

    private ComponentFailed late(Duration limit) {
        var log = program.log();
        return new ComponentFailed(
                "%s 在 %d 秒内没有就绪，已停止，详见日志 %s".formatted(program.name(), limit.toSeconds(), log),
                "%s was not ready within %d s and was stopped, see the log %s%n%s"
                        .formatted(program.name(), limit.toSeconds(), log, LogTail.of(log)));
    }

    /** True if it ended when it was asked to; false if it had to be forced. */
    public boolean stop() {
        var orderly = Signals.end(process.toHandle(), program.stopSignal(), program.patienceAtStop());
        // Java learns of the end twice, through the handle and through the process; wait for the second too.
        var unused = process.onExit().join();
        PidFile.beside(program.log()).delete();
        return orderly;
    }

    void kill() {
        var unused = process.destroyForcibly().onExit().join();
    }

    int awaitEnd() {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            var unused = stop();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public long residentBytes() {
        return ResidentMemory.of(process.toHandle());
    }

    Duration cpuTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void pause() {
        try {
            Thread.sleep(GLANCE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
