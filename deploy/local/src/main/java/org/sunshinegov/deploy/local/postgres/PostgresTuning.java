package org.sunshinegov.deploy.local.postgres;

import java.util.List;
import java.util.stream.Stream;

/** What a committed row is worth. */
public enum PostgresTuning {
    /** A commit is on disk when it returns. */
    DURABLE("fsync=on", "synchronous_commit=on", "shared_buffers=256MB"),
    /** For tests: nothing outlives the machine, commits are quick. */
    FLEETING("fsync=off", "synchronous_commit=off", "full_page_writes=off", "shared_buffers=128MB");

    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "max_wal_size=2GB",
            "checkpoint_timeout=15min",
            "effective_cache_size=1GB",
            "random_page_cost=1.1",
            "jit=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "shared_preload_libraries=pg_stat_statements");

    private final List<String> settings;

    PostgresTuning(String... settings) {
        this.settings = List.of(settings);
    }

    List<String> arguments() {
        return Stream.concat(ALWAYS.stream(), settings.stream())
                .flatMap(setting -> Stream.of("-c", setting))
                .toList();
    }
}
