package org.sunshinegov.kernel.platform.time;

import io.quarkus.runtime.LaunchMode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.law.CivilTime;

/**
 * The only source of business time. On a trial installation it can be moved forward ({@code sunshine.clock.movable});
 * tokens and logs keep real time.
 */
@Singleton
public class BusinessClock implements InstantSource {

    private final boolean movable;
    private volatile Duration ahead;

    BusinessClock(
            @ConfigProperty(name = "sunshine.clock.movable", defaultValue = "false") boolean movable,
            @ConfigProperty(name = "sunshine.clock.now") Optional<LocalDateTime> start) {
        this.movable = movable || LaunchMode.current() == LaunchMode.TEST;
        if (start.isPresent() && !this.movable) {
            throw new IllegalStateException("sunshine.clock.now is set, but this installation keeps real time");
        }
        this.ahead = start.map(now -> Duration.between(
                        Instant.now(), now.atZone(CivilTime.ZONE).toInstant()))
                .orElse(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    public LocalDate today() {
        return CivilTime.dateOf(instant());
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(instant(), CivilTime.ZONE);
    }

    public boolean movable() {
        return movable;
    }

    /** Whether business time differs from real time by more than a minute, so that pages say so. */
    public boolean moved() {
        return ahead.abs().compareTo(Duration.ofMinutes(1)) > 0;
    }

    void moveTo(LocalDateTime now) {
        if (!movable) {
            throw new IllegalStateException("business time is not movable here");
        }
        ahead = Duration.between(Instant.now(), now.atZone(CivilTime.ZONE).toInstant());
    }
}
