package org.sunshinegov.deploy.local.district;

import java.nio.file.Path;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.process.PidFile;

/** A district on this machine, known by the port people reach it on; all it has lies in one folder. */
public record District(Repository repository, int port) {

    public Path folder() {
        return repository.root().resolve(".sunshine").resolve(Integer.toString(port));
    }

    public Path data(String part) {
        return folder().resolve("data").resolve(part);
    }

    public Path logs() {
        return folder().resolve("logs");
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Whether its launcher is there. */
    public boolean isRunning() {
        return launcher().process().isPresent();
    }

    PidFile launcher() {
        return PidFile.at(folder().resolve("launcher.pid"));
    }

    public String origin() {
        return "http://localhost:" + port;
    }

    /** Where each part listens; tests and tools read it while the district is up. */
    public KeyValueFile addresses() {
        return new KeyValueFile(folder().resolve("addresses.properties"));
    }

    /** In the data: fresh data have fresh secrets. */
    public Secrets secrets() {
        return new Secrets(new KeyValueFile(data("secrets.properties")), data("certificate"));
    }

    public BusinessTime businessTime() {
        return new BusinessTime(new KeyValueFile(data("clock.properties")));
    }
}
