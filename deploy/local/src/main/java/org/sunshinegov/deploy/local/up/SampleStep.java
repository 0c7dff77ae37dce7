package org.sunshinegov.deploy.local.up;

import java.util.ServiceLoader;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.KeyValueFile;
import org.sunshinegov.deploy.local.sample.SampleDistrict;

/** Loads the sample district once per data folder. */
record SampleStep(District district, Addresses addresses, Progress progress) {
    private static final String LOADED = "loaded";

    void run() {
        var done = new KeyValueFile(district.data("sample.properties"));
        if (done.get(LOADED).isEmpty()) {
            ServiceLoader.load(SampleDistrict.class).findFirst().ifPresent(sample -> {
                progress.say("装载示例数据", "loading the sample district");
                sample.load(district, addresses, progress);
                done.put(LOADED, "yes");
            });
        }
    }
}
