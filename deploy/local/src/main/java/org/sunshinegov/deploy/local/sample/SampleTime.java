package org.sunshinegov.deploy.local.sample;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.district.BusinessTime;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.KeyValueFile;
import org.sunshinegov.deploy.local.sample.text.Almanac;

/** From when to when the sample district lives: chosen before the services start, for business time only moves forward. */
public record SampleTime(KeyValueFile file, BusinessTime business) {
    private static final String TARGET = "target";
    private static final String FIXED = "target.fixed";

    public static SampleTime of(District district) {
        return new SampleTime(new KeyValueFile(district.data("sample.properties")), district.businessTime());
    }

    /** Lets new data begin a hundred days before {@code wanted}, or before the present; called before anything has started. */
    public void begin(Optional<LocalDateTime> wanted) {
        var target = wanted.orElseGet(SampleTime::present);
        file.put(TARGET, target.toString());
        file.put(FIXED, Boolean.toString(wanted.isPresent()));
        business.moved(Almanac.begin(target));
    }

    /** Empty for data that did not begin as a sample district. */
    Optional<LocalDateTime> target() {
        return file.get(TARGET).map(LocalDateTime::parse);
    }

    /** Where business time goes when all is loaded: the time asked for, or the present. */
    LocalDateTime end() {
        return Boolean.parseBoolean(file.require(FIXED)) ? target().orElseThrow() : present();
    }

    /** A load that was broken off goes on to its end; a time before that cannot be had. */
    public void requireAhead(LocalDateTime wanted) {
        if (target().isPresent() && wanted.isBefore(end())) {
            throw new ComponentFailed(
                    "示例数据上次没有装载完，将续装到业务时间 %s，不能停在 %s。请去掉 --now，或加 --fresh 从空数据开始。".formatted(end(), wanted),
                    ("The load of the sample district was broken off and goes on to business time %s; %s lies before it."
                                    + " Leave out --now, or add --fresh to begin with empty data.")
                            .formatted(end(), wanted));
        }
    }

    private static LocalDateTime present() {
        return LocalDateTime.now(BusinessTime.ZONE).truncatedTo(ChronoUnit.SECONDS);
    }
}
