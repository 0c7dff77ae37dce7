package org.sunshinegov.deploy.local.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sunshinegov.deploy.local.component.Ports;
import org.sunshinegov.deploy.local.component.PreparedFolder;
import org.sunshinegov.deploy.local.component.Progress;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.DistrictLock;
import org.sunshinegov.deploy.local.process.Component;

/** A whole district as {@code deploy/up --empty} starts it, for one test run: its data go when it is closed. */
public final class TrialDistrict implements AutoCloseable {
    /** The gateway's and one for each of its parts. */
    private static final int PORTS = 16;

    private final District district;
    private final DistrictLock lock;
    private final RunningParts parts;

    private TrialDistrict(District district, DistrictLock lock, RunningParts parts) {
        this.district = district;
        this.lock = lock;
        this.parts = parts;
    }

    /** The services must have been packaged. Whatever ends this JVM short of a kill -9 stops all parts. */
    public static TrialDistrict start(LocalDateTime now) {
        var district = new District(Repository.here(), Ports.freeInARow(PORTS));
        var progress = new Progress();
        var trial = new TrialDistrict(district, lockOf(district), new RunningParts(progress));
        Runtime.getRuntime().addShutdownHook(new Thread(trial::close, "stop"));
        try {
            var options = new Options(district.port(), true, true, Optional.of(now), false);
            new Startup(district, options, progress, trial.parts).run();
            return trial;
        } catch (RuntimeException failed) {
            trial.close();
            throw failed;
        } catch (IOException failed) {
            trial.close();
            throw new UncheckedIOException(failed);
        }
    }

    private static DistrictLock lockOf(District district) {
        try {
            return DistrictLock.of(district);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public District district() {
        return district;
    }

    public Addresses addresses() {
        return Addresses.in(district.addresses());
    }

    /** The processes it consists of. */
    public List<Component> parts() {
        return parts.all();
    }

    /** By the name of its log and its database; whoever stops it starts it again. */
    public Component part(String name) {
        var log = district.log(name).toAbsolutePath();
        return parts().stream()
                .filter(part -> part.log().equals(log))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public synchronized void close() {
        if (parts.isStopping()) {
            return;
        }
        parts.stop();
        try (lock) {
            PreparedFolder.delete(district.folder());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
