package org.sunshinegov.deploy.local.district;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.sunshinegov.deploy.local.process.PidFile;

/** Parts that outlived their launcher: each is stopped as it wants to be, so that it loses nothing. */
public record Leftovers(District district) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Whoever writes before what it writes to; the services end together. */
    private static final List<String> LAST = List.of("keycloak.pid", "kafka.pid", "postgres.pid");

    /** How many there were. */
    public int stop() throws IOException {
        var byRank = new TreeMap<Integer, List<Path>>();
        for (var file : pidFiles()) {
            byRank.computeIfAbsent(LAST.indexOf(file.getFileName().toString()), rank -> new ArrayList<>())
                    .add(file);
        }
        return byRank.values().stream()
                .mapToInt(files -> (int) files.parallelStream()
                        .filter(file -> PidFile.at(file).stopLeftOver(PATIENCE))
                        .count())
                .sum();
    }

    private List<Path> pidFiles() throws IOException {
        if (!Files.isDirectory(district.logs())) {
            return List.of();
        }
        try (var files = Files.list(district.logs())) {
            return files.filter(file -> file.toString().endsWith(".pid")).toList();
        }
    }
}
