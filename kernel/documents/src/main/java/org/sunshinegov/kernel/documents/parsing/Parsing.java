package org.sunshinegov.kernel.documents.parsing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Reads untrusted documents in a process of their own: 128 MB, 20 seconds, no network, an empty environment. What it
 * cannot read in there is refused, and the service goes on.
 */
@ApplicationScoped
public class Parsing {

    /** What a reader is told to expect. */
    public enum Kind {
        PDF,
        ZIP
    }

    public static final int MOST_CHARACTERS = 1_000_000;

    private static final Logger LOG = Logger.getLogger(Parsing.class);
    private static final int MOST_OUTPUT = 16 * 1024 * 1024;
    private static final Duration WAIT_FOR_A_PLACE = Duration.ofSeconds(60);

    private static final String BUSY = "documents-busy";

    private final ObjectMapper json = new ObjectMapper();
    private final Semaphore places =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    private final ParserProcess process;

    public Parsing() {
        this(Duration.ofSeconds(20));
    }

    Parsing(Duration limit) {
        this.process = new ParserProcess(limit);
    }

    /** Whether a document was refused for the crowd alone: it says nothing of the document. */
    public static boolean isBusy(Throwable failure) {
        return failure instanceof Refusal refusal && refusal.code().equals(BUSY);
    }

    /** Blocks; run it on a worker. */
    public Parsed parse(Path file, Kind kind) throws IOException, InterruptedException {
        if (!places.tryAcquire(WAIT_FOR_A_PLACE.toSeconds(), TimeUnit.SECONDS)) {
            throw Refusal.conflict(
                    BUSY, "当前文件检查任务较多，请稍后重试。", "Many documents are being examined; try again in a moment.");
        }
        try {
            return read(process.start(file, kind), kind);
        } finally {
            places.release();
        }
    }

    private Parsed read(Process child, Kind kind) throws IOException, InterruptedException {
        CompletableFuture<Void> end = process.endInTime(child);
        try {
            byte[] output = output(child);
            if (output.length == MOST_OUTPUT) {
                child.destroy();
            }
            int exit = child.waitFor();
            if (exit != 0) {
                LOG.infof("A %s document could not be read: the parser process ended with %d", kind, exit);
                throw unreadable();
            }
            return json.readValue(output, Parsed.class);
        } finally {
            child.destroyForcibly();
            end.cancel(false);
        }
    }

    /** Of a child that is ended while it is read from, the stream is closed under its reader: its exit says the rest. */
    private static byte[] output(Process child) throws IOException, InterruptedException {
        try {
            return child.getInputStream().readNBytes(MOST_OUTPUT);
        } catch (IOException cut) {
            if (child.waitFor() == 0) {
                throw cut;
            }
            return new byte[0];
        }
    }

    private static Refusal unreadable() {
        return Refusal.invalid(
                "document-unreadable", "文件已损坏或过于复杂，无法读取。", "The file is damaged or too complex to be read.");
    }
}
