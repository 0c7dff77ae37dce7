package org.sunshinegov.deploy.local.sample;

import org.sunshinegov.deploy.local.district.Addresses;
import org.sunshinegov.deploy.local.district.District;

/**
 * Fills a new district with something to look at, through the services' own APIs. Found by {@link
 * java.util.ServiceLoader}, run when everything is up, until it has ended well once in a data folder: when it was
 * broken off it is called again and goes on where it stopped.
 */
public interface SampleDistrict {

    void load(District district, Addresses addresses, Notes notes);

    /** Shows people how far it is. */
    interface Notes {
        void say(String chinese, String english);
    }
}
