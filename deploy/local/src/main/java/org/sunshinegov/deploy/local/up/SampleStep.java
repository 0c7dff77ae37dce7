package org.sunshinegov.deploy.local.up;

import org.sunshinegov.deploy.local.component.Notes;
import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.KeyValueFile;
import org.sunshinegov.deploy.local.sample.SampleLoader;

/** Loads the sample district once per data folder. */
record SampleStep(District district, Addresses addresses, Notes notes) {
    private static final String LOADED = "loaded";

    void run() {
        if (isLoaded(district)) {
            return;
        }
        notes.say("装载示例数据", "loading the sample district");
        if (new SampleLoader().load(district, addresses, notes)) {
            properties(district).put(LOADED, "yes");
        }
    }

    static boolean isLoaded(District district) {
        return properties(district).get(LOADED).isPresent();
    }

    private static KeyValueFile properties(District district) {
        return new KeyValueFile(district.data("sample.properties"));
    }
}
