package org.sunshinegov.deploy.local.up;

import java.nio.file.Files;
import org.sunshinegov.deploy.local.clock.ClockMove;
import org.sunshinegov.deploy.local.clock.ServiceClocks;
import org.sunshinegov.deploy.local.component.Notes;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.sample.SampleTime;

/** At which business time a district starts, and at which it is handed over. */
record StartTime(District district, Options options) {

    /** Asked before anything is stopped or changed. */
    void requireAhead() {
        if (hasData() && !options.fresh()) {
            options.now().ifPresent(district.businessTime()::requireAhead);
            if (!options.empty() && !SampleStep.isLoaded(district)) {
                options.now().ifPresent(SampleTime.of(district)::requireAhead);
            }
        }
    }

    /** Before anything starts: new data begin at the time asked for, kept data go on where they were. */
    void choose() {
        if (!hasData()) {
            options.now().ifPresent(district.businessTime()::moved);
            if (!options.empty()) {
                SampleTime.of(district).begin(options.now());
            }
        }
    }

    private boolean hasData() {
        return Files.exists(district.data("postgres"));
    }

    /** When everything is up: kept data live through every day until the time asked for; new data are there already. */
    void reach(ServiceClocks clocks, Notes notes) {
        options.now().filter(wanted -> wanted.isAfter(clocks.now())).ifPresent(wanted -> {
            notes.say("逐日调整业务时间至 " + wanted, "moving business time day by day");
            var unused = new ClockMove(clocks, district.businessTime(), notes).to(wanted);
        });
    }
}
