package org.sunshinegov.deploy.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.process.Component;
import org.sunshinegov.deploy.local.process.Program;

/** PostgreSQL on one folder and one port; makes its cluster on the first start. */
public final class PostgresServer extends Component {
    /** Open transactions are rolled back, everything committed is on disk. */
    private static final String FAST_SHUTDOWN = "INT";

    private final Path data;
    private final PostgresAddress address;
    private final PostgresTuning tuning;

    public PostgresServer(Path data, Path log, PostgresAddress address, PostgresTuning tuning) {
        super("PostgreSQL", log, address.port());
        this.data = data.toAbsolutePath();
        this.address = address;
        this.tuning = tuning;
    }

    @Override
    protected Program prepare() throws IOException {
        Files.createDirectories(data);
        var binaries = PostgresBinaries.of(Repository.here());
        var account = PostgresAccount.owning(data, binaries.program("postgres"));
        var cluster = new Cluster(binaries, account, log()).in(data, address.password());
        var arguments = new ArrayList<>(List.of("-D", cluster.toString(), "-p", Integer.toString(address.port())));
        arguments.addAll(tuning.arguments());
        var command = account.command(binaries.program("postgres"), arguments);
        return Program.of(name(), command, log()).stoppedBy(FAST_SHUTDOWN);
    }

    @Override
    public boolean answers() {
        return address.answers();
    }

    public PostgresAddress address() {
        return address;
    }
}
