package org.sunshinegov.deploy.local.district;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunshinegov.deploy.local.component.Notes;
import org.sunshinegov.deploy.local.component.SignsOfLife;
import org.sunshinegov.deploy.local.process.PidFile;

/** Parts that outlived their launcher: each is stopped as it wants to be, so that it loses nothing. */
public record Leftovers(District district) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Whoever writes before what it writes to; the services end together. */
    private static final List<String> LAST = List.of("keycloak.pid", "kafka.pid", "postgres.pid");

    /** How many there were; says whom it waits for. */
    public int stop(Notes notes) throws IOException {
        var byRank = new TreeMap<Integer, List<Path>>();
        for (var file : pidFiles()) {
            byRank.computeIfAbsent(LAST.indexOf(file.getFileName().toString()), rank -> new ArrayList<>())
                    .add(file);
        }
        return byRank.values().stream().mapToInt(files -> stop(files, notes)).sum();
    }

    private static int stop(List<Path> files, Notes notes) {
        var names = files.stream()
                .filter(file -> PidFile.at(file).process().isPresent())
                .map(file -> file.getFileName().toString().replace(".pid", ""))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            sayWaiting(names, notes);
        }
        try (var signs = SignsOfLife.every(SignsOfLife.USUAL, () -> sayWaiting(names, notes))) {
            return (int) files.parallelStream()
                    .filter(file -> PidFile.at(file).stopLeftOver(PATIENCE))
                    .count();
        }
    }

    private static void sayWaiting(String names, Notes notes) {
        notes.say("等待上次遗留的 " + names + " 停止", "waiting for what was left over to stop");
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
