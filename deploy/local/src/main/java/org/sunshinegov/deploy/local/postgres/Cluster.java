package org.sunshinegov.deploy.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.sunshinegov.deploy.local.component.PreparedFolder;
import org.sunshinegov.deploy.local.process.Program;

/** Finds the cluster or makes a new, empty one. Text sorts and folds by the Unicode rules built in, the same on every machine. */
final class Cluster {
    static final String ADMINISTRATOR = "postgres";

    private final PostgresBinaries binaries;
    private final PostgresAccount account;
    private final Path log;

    Cluster(PostgresBinaries binaries, PostgresAccount account, Path log) {
        this.binaries = binaries;
        this.account = account;
        this.log = log;
    }

    /** The folder of the cluster; made under another name first, so a broken-off making is never taken for a cluster. */
    Path in(Path data, String password) throws IOException {
        var cluster = data.resolve("cluster");
        if (!Files.exists(cluster)) {
            var unfinished = data.resolve("unfinished");
            PreparedFolder.delete(unfinished);
            create(unfinished, password);
            Files.move(unfinished, cluster);
        }
        return cluster;
    }

    private void create(Path data, String password) throws IOException {
        var secret = Files.createTempFile(
                "sunshine",
                ".password",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(secret, password);
            account.takeOver(secret);
            Program.of("initdb", account.command(binaries.program("initdb"), arguments(data, secret)), log)
                    .run();
        } finally {
            Files.delete(secret);
        }
    }

    private static List<String> arguments(Path data, Path secret) {
        return List.of(
                "--pgdata=" + data,
                "--username=" + ADMINISTRATOR,
                "--auth=scram-sha-256",
                "--pwfile=" + secret,
                "--encoding=UTF8",
                "--no-locale",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }
}
