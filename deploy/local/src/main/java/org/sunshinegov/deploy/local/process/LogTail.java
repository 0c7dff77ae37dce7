package org.sunshinegov.deploy.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The last lines of a log, so that the error already shows what the log says. */
final class LogTail {
    private static final int LINES = 12;
    private static final int WIDTH = 300;

    private LogTail() {}

    static String of(Path log) {
        try {
            var lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return lines.stream()
                    .skip(Math.max(0, lines.size() - LINES))
                    .map(line -> "    " + cut(line))
                    .collect(Collectors.joining(System.lineSeparator()));
        } catch (IOException unreadable) {
            return "    (" + unreadable.getMessage() + ")";
        }
    }

    /** A line of JSON may fill the screen; its time, place and message stand first. */
    private static String cut(String line) {
        return line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line;
    }
}
