package org.sunshinegov.deploy.local.sample;

import java.time.LocalDateTime;
import java.util.Map;
import org.sunshinegov.deploy.local.clock.ServiceClocks;
import org.sunshinegov.deploy.local.clock.Undone;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.BusinessTime;

/** Moves the services' clocks to the same moment, each in its own steps and all at a time. */
record SampleClock(Map<String, Integer> managementPorts, BusinessTime kept) {

    static SampleClock of(Addresses addresses, BusinessTime kept) {
        return new SampleClock(addresses.management(), kept);
    }

    /** Nothing when that moment is over already. */
    void moveTo(LocalDateTime time, Crew crew) {
        crew.all(managementPorts.entrySet().stream()
                .map(port -> new ServiceClocks(Map.of(port.getKey(), port.getValue())))
                .map(clock -> () -> move(clock, time)));
        kept.moved(time.isBefore(kept.nowOrRealTime()) ? kept.nowOrRealTime() : time);
    }

    private static void move(ServiceClocks clock, LocalDateTime time) {
        if (clock.now().isBefore(time)) {
            Undone.none(clock.moveTo(time, (reached, undone) -> {}));
        }
    }
}
