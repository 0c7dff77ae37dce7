package org.sunshinegov.deploy.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunshinegov.deploy.local.component.ComponentFailed;

/** What is to run: everything about a process before it is one. {@code stopSignal} asks it to finish and end. */
public record Program(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path log,
        String stopSignal,
        Duration patienceAtStop) {
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(20);

    /** In a session of its own a child does not hear the Ctrl-C meant for us, so it is stopped in its turn. */
    private static final Path OWN_SESSION = Path.of("/usr/bin/setsid");

    public static Program of(String name, List<String> command, Path log) {
        return new Program(name, command, Map.of(), log, "TERM", PATIENCE_AT_STOP);
    }

    public Program with(Map<String, String> environment) {
        return new Program(name, command, environment, log, stopSignal, patienceAtStop);
    }

    public Program stoppedBy(String signal) {
        return new Program(name, command, environment, log, signal, patienceAtStop);
    }

    /** How long it may take to finish before it is ended by force. */
    public Program patientlyFor(Duration patience) {
        return new Program(name, command, environment, log, stopSignal, patience);
    }

    /** The process gets nothing to read, writes into its log, and is noted beside the log until it is stopped. */
    public RunningProcess start() {
        var own = new ArrayList<>(Files.isExecutable(OWN_SESSION) ? List.of(OWN_SESSION.toString()) : List.of());
        own.addAll(command);
        var process =
                start(own, ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        PidFile.beside(log).write(process.toHandle(), stopSignal);
        return new RunningProcess(this, process);
    }

    /** The process can read from a pipe that closes when this JVM ends, in whatever way. */
    public RunningProcess startHeld() {
        return new RunningProcess(this, start(command, ProcessBuilder.Redirect.PIPE));
    }

    /** Runs a short program to its end. */
    public void run() {
        var status = start().awaitEnd();
        PidFile.beside(log).delete();
        if (status != 0) {
            throw failed(status, "失败", "failed");
        }
    }

    /** What to tell people: how it ended, where to read why, and the last that stands there. */
    ComponentFailed failed(int exitStatus, String chinese, String english) {
        var status = new ExitStatus(exitStatus, command);
        return new ComponentFailed(
                "%s %s（%s），详见日志 %s".formatted(name, chinese, status.chinese(), log),
                "%s %s (%s), see the log %s%n%s".formatted(name, english, status.english(), log, LogTail.of(log)));
    }

    private Process start(List<String> words, ProcessBuilder.Redirect input) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectInput(input)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException("Could not run " + words, failed);
        }
    }
}
