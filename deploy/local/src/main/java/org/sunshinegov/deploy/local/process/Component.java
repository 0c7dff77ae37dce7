package org.sunshinegov.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Ports;

/** A part of the district that runs as a process of its own on ports of the loopback address. */
public abstract class Component implements AutoCloseable {
    private final String name;
    private final Path log;
    private final List<Integer> ports;
    private volatile RunningProcess process;
    private boolean cancelled;

    protected Component(String name, Path log, Integer... ports) {
        this.name = name;
        this.log = log.toAbsolutePath();
        this.ports = List.of(ports);
    }

    /** Prepares the folders; afterwards the program may be run, by us or by a guard of ours. */
    protected abstract Program prepare() throws IOException;

    /** Whether it can be used now. */
    public abstract boolean answers();

    protected Duration limit() {
        return Duration.ofMinutes(2);
    }

    /** Returns when the part answers; throws {@link ComponentFailed} when it does not within its time. */
    public final void start() {
        ports.forEach(port -> Ports.requireFree(name, port));
        launch(program()).awaitReady(this::answers, limit());
    }

    /** A stop that comes while the folders are prepared is not forgotten. */
    private synchronized RunningProcess launch(Program program) {
        if (cancelled) {
            throw new CancellationException(name);
        }
        process = program.start();
        return process;
    }

    /** From now on it does not start any more. */
    public final synchronized void cancel() {
        cancelled = true;
    }

    public final Program program() {
        try {
            return prepare();
        } catch (IOException failed) {
            throw new UncheckedIOException("Could not prepare " + name, failed);
        }
    }

    /** Returns when no process of the part is left. */
    public final void stop() {
        if (process != null) {
            stopped(process.stop());
        }
    }

    /** As {@code kill -9} does; it may be started again. */
    public final void kill() {
        process.kill();
    }

    /** What is left to do when the process is gone, on being asked or by force. */
    protected void stopped(boolean orderly) {}

    @Override
    public final void close() {
        stop();
    }

    /** Nothing while it runs as it should. */
    public final void requireAlive() {
        if (process != null && !process.isAlive()) {
            throw process.ended();
        }
    }

    public final boolean isAlive() {
        return process != null && process.isAlive();
    }

    public final long pid() {
        return process.pid();
    }

    /** Memory really held, shared pages counted once. */
    public final long residentBytes() {
        return process == null ? 0 : process.residentBytes();
    }

    /** Of the processors, by its process and those below it that are there. */
    public final Duration cpuTime() {
        return process == null ? Duration.ZERO : process.cpuTime();
    }

    public final String name() {
        return name;
    }

    public final Path log() {
        return log;
    }
}
