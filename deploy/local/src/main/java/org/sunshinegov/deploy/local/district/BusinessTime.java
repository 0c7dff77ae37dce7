package org.sunshinegov.deploy.local.district;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sunshinegov.deploy.local.component.ComponentFailed;

/** How far the district's business time is ahead of or behind real time; kept with the data, which know no way back. */
public final class BusinessTime {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String AHEAD = "ahead.seconds";

    private final KeyValueFile file;

    BusinessTime(KeyValueFile file) {
        this.file = file;
    }

    /** Nothing while the district keeps real time. */
    public Optional<LocalDateTime> now() {
        return file.get(AHEAD).map(Long::parseLong).map(seconds -> LocalDateTime.ofInstant(
                        Instant.now().plusSeconds(seconds), ZONE)
                .truncatedTo(ChronoUnit.SECONDS));
    }

    public LocalDateTime nowOrRealTime() {
        return now().orElseGet(() -> LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS));
    }

    public void moved(LocalDateTime now) {
        var ahead = Duration.between(Instant.now(), now.atZone(ZONE).toInstant());
        file.put(AHEAD, Long.toString(Math.round(ahead.toMillis() / 1000.0)));
    }

    /** A district that has lived cannot go back before what it has already seen. */
    public void requireAhead(LocalDateTime wanted) {
        if (wanted.isBefore(nowOrRealTime())) {
            throw new ComponentFailed(
                    "已有数据的业务时间为 %s，不能回到 %s。请加 --fresh 从空数据开始。".formatted(nowOrRealTime(), wanted),
                    "The data know business time %s; %s lies before it. Add --fresh to begin with empty data."
                            .formatted(nowOrRealTime(), wanted));
        }
    }
}
