package org.sunshinegov.deploy.load;

/** One thing to be known about the running district. */
interface Measurement {

    void run(Report report) throws Exception;
}
