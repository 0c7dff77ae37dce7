package org.sunshinegov.kernel.documents.parsing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.documents.parsing.child.DocumentParser;
import org.sunshinegov.kernel.documents.parsing.child.NoChannels;

/** Starts the parser: the JVM of this service, its own few jars, and a network of its own where the system gives one. */
final class ParserProcess {

    private static final Logger LOG = Logger.getLogger(ParserProcess.class);
    private static final List<String> OWN_NETWORK = List.of("unshare", "--user", "--map-current-user", "--net");
    private static final List<String> LIMITS = List.of(
            "-Xmx128m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djdk.net.hosts.file=/dev/null",
            "-Djava.nio.channels.spi.SelectorProvider=" + NoChannels.class.getName(),
            "--limit-modules=java.base,java.desktop,java.logging,java.xml");

    private final Duration limit;
    private final List<String> command = new ArrayList<>();

    ParserProcess(Duration limit) {
        this.limit = limit;
        if (hasOwnNetwork()) {
            command.addAll(OWN_NETWORK);
        } else {
            LOG.info("The parser process gets no network of its own on this system; its JVM refuses sockets");
        }
        command.addAll(java());
        command.add(DocumentParser.class.getName());
    }

    /** The JVM with all its limits, before the name of what it runs. */
    static List<String> java() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(LIMITS);
        words.addAll(List.of("-cp", ParserClassPath.get()));
        return words;
    }

    Process start(Path file, Parsing.Kind kind) throws IOException {
        List<String> words = new ArrayList<>(command);
        words.add(kind.name().toLowerCase(Locale.ROOT));
        words.add(file.toAbsolutePath().toString());
        words.add(Integer.toString(Parsing.MOST_CHARACTERS));
        words.add(Long.toString(limit.toSeconds() + 1));
        ProcessBuilder builder = quiet(words);
        Process child = builder.start();
        child.getOutputStream().close();
        return child;
    }

    CompletableFuture<Void> endInTime(Process child) {
        return CompletableFuture.runAsync(
                child::destroyForcibly, CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** No secret of the service's environment reaches the child. */
    private static ProcessBuilder quiet(List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = System.getenv("PATH");
        builder.environment().clear();
        if (path != null) {
            builder.environment().put("PATH", path);
        }
        return builder;
    }

    private static boolean hasOwnNetwork() {
        List<String> words = new ArrayList<>(OWN_NETWORK);
        words.add("true");
        try {
            Process probe = quiet(words).start();
            return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException none) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
