package org.sunshinegov.deploy.load;

import java.util.List;

/** One thing to be known about the running district. */
interface Measurement {

    void run(Report report) throws Exception;

    /** The same with numbers that stood behind its name. */
    default Measurement with(List<Long> numbers) {
        throw new IllegalArgumentException("takes no numbers: " + numbers);
    }
}
