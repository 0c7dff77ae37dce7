package org.sunshinegov.deploy.local.sample;

import org.sunshinegov.deploy.local.component.Notes;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.sample.api.Caller;

/**
 * Lets the sample district live its hundred days, through the services' own APIs and as its own people. Called when
 * everything is up; a load that was broken off is called again and goes on where it stopped.
 */
public final class SampleLoader {

    /** False when these data are not a sample district's and were left alone. */
    public boolean load(District district, Addresses addresses, Notes notes) {
        var time = SampleTime.of(district);
        if (time.target().isEmpty()) {
            notes.say(
                    "已有数据不是从示例开始的，不装载示例数据（可加 --fresh 重新开始）",
                    "these data did not begin as the sample district; --fresh begins anew");
            return false;
        }
        var caller = Caller.in(district, addresses);
        var journal = new Journal(district.data("sample.journal"));
        var clock = SampleClock.of(addresses, district.businessTime());
        try (var crew = new Crew()) {
            new SampleLife(time.target().get(), caller, journal, clock, notes).run(crew);
            clock.moveTo(time.end(), crew);
        }
        return true;
    }
}
