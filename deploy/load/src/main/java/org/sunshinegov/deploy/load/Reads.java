package org.sunshinegov.deploy.load;

import java.net.URI;
import java.net.http.HttpRequest;
import org.HdrHistogram.Histogram;
import org.sunshinegov.deploy.local.component.Http;
import org.sunshinegov.deploy.local.district.ServiceName;

/** Reads one address of a service again and again, one after the other. */
record Reads(LoadDistrict district, String account, ServiceName service, String path) {

    /** Times in microseconds. */
    Histogram run(int times) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + district.port(service) + path);
        var token = district.caller.token(account);
        var histogram = new Histogram(3);
        for (var i = 0; i < times; i++) {
            var begin = System.nanoTime();
            var answer = Http.send(HttpRequest.newBuilder(uri)
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "application/json")
                    .build());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(uri + " answered " + answer.statusCode() + " " + answer.body());
            }
            histogram.recordValue((System.nanoTime() - begin) / 1_000);
        }
        return histogram;
    }
}
