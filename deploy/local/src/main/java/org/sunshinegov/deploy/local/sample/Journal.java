package org.sunshinegov.deploy.local.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How far each course has come and what its thing is called; a load that was broken off reads it and goes on. */
final class Journal {
    private final Path file;
    private final Map<String, Integer> done = new ConcurrentHashMap<>();
    private final Map<String, Integer> before = new ConcurrentHashMap<>();
    private final Map<String, UUID> ids = new ConcurrentHashMap<>();

    Journal(Path file) {
        this.file = file;
        try {
            var unused = Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(this::recall);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        before.putAll(done);
    }

    /** A line cut off by the break tells nothing. */
    private void recall(String line) {
        var words = line.split(" ");
        if (words.length == 4 && words[1].equals("done")) {
            done.put(words[0], Integer.valueOf(words[2]));
        } else if (words.length == 4 && words[1].equals("is")) {
            ids.put(words[0], UUID.fromString(words[2]));
        }
    }

    int done(String key) {
        return done.getOrDefault(key, 0);
    }

    /** Negative for what this run begins. */
    int doneBefore(String key) {
        return before.getOrDefault(key, -1);
    }

    void done(String key, int moves) {
        done.put(key, moves);
        write(key + " done " + moves + " .");
    }

    int allDone() {
        return done.values().stream().mapToInt(Integer::intValue).sum();
    }

    UUID id(String key) {
        return Optional.ofNullable(ids.get(key)).orElseThrow();
    }

    void is(String key, UUID id) {
        ids.put(key, id);
        write(key + " is " + id + " .");
    }

    private synchronized void write(String line) {
        try {
            var unused = Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
