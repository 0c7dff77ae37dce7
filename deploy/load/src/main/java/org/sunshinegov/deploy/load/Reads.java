package org.sunshinegov.deploy.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.sunshinegov.deploy.local.component.Http;
import org.sunshinegov.deploy.local.district.ServiceName;

/** Reads one address of a service again and again, one after the other. */
record Reads(LoadDistrict district, String account, ServiceName service, String path) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The paths in turn, so many a second, whatever the answers; a late answer counts from the moment it was due. */
    static Histogram paced(
            LoadDistrict district,
            String account,
            ServiceName service,
            List<String> paths,
            int perSecond,
            Duration time)
            throws Exception {
        var token = district.caller.token(account);
        var histogram = new ConcurrentHistogram(3);
        var answers = new ArrayList<CompletableFuture<?>>();
        var begin = System.nanoTime();
        for (var sent = 0; sent < perSecond * time.toSeconds(); sent++) {
            var due = begin + sent * 1_000_000_000L / perSecond;
            Thread.sleep(Duration.ofNanos(Math.max(0, due - System.nanoTime())).toMillis());
            var uri = URI.create("http://127.0.0.1:" + district.port(service) + paths.get(sent % paths.size()));
            answers.add(CLIENT.sendAsync(
                            HttpRequest.newBuilder(uri)
                                    .header("Authorization", "Bearer " + token)
                                    .header("Accept", "application/json")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .thenAccept(answer -> {
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException(uri + " answered " + answer.statusCode());
                        }
                        histogram.recordValue((System.nanoTime() - due) / 1_000);
                    }));
        }
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        return histogram;
    }

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
