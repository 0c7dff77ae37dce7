package org.sunshinegov.kernel.documents.parsing.child;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** {@code DocumentParser <pdf|zip> <file> <most characters> <seconds>}: prints what it found as JSON. */
public final class DocumentParser {

    /** The document's inside is broken or is not what it claims to be. */
    public static final int UNREADABLE = 3;

    private static final int OUT_OF_TIME = 4;

    private DocumentParser() {}

    public static void main(String[] arguments) throws IOException {
        endAfter(Long.parseLong(arguments[3]));
        NoNetwork.install();
        Findings findings = new Findings(Integer.parseInt(arguments[2]));
        try {
            read(arguments[0], Path.of(arguments[1]), findings);
        } catch (IOException | RuntimeException unreadable) {
            System.err.println(unreadable);
            System.exit(UNREADABLE);
        }
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            findings.print(out);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void read(String kind, Path file, Findings findings) throws IOException {
        if (kind.equals("pdf")) {
            PdfReader.read(file, findings);
        } else {
            ZippedReader.read(file, findings);
        }
    }

    /** Even when the service that started it is gone, this process ends. */
    private static void endAfter(long seconds) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(seconds * 1000);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(OUT_OF_TIME);
        });
        watch.setDaemon(true);
        watch.start();
    }
}
