package org.sunshinegov.deploy.load;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.sunshinegov.deploy.local.district.ServiceName;

/** Files requests over HTTP, each with a key of its own, and notes how long each answer took. */
final class Filings implements AutoCloseable {
    private static final String PATH = "/api/requests/v1/requests";
    private static final int CREATED = 201;
    private static final long TICK_MILLIS = 10;

    private final LoadDistrict district;
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final JsonObject filing;
    private volatile Answers answers = new Answers();

    /** Times in microseconds. */
    static final class Answers {
        private final ConcurrentHistogram times = new ConcurrentHistogram(3);
        private final LongAdder refused = new LongAdder();
        private final long begin = System.nanoTime();
        private volatile long end;

        private Answers until(long nanoTime) {
            end = nanoTime;
            return this;
        }

        private void note(long since, boolean created) {
            if (created) {
                times.recordValue((System.nanoTime() - since) / 1_000);
            } else {
                refused.increment();
            }
        }

        long created() {
            return times.getTotalCount();
        }

        long refused() {
            return refused.sum();
        }

        double perSecond() {
            return created() / ((end - begin) / 1e9);
        }

        double millis(double percentile) {
            return times.getValueAtPercentile(percentile) / 1e3;
        }
    }

    Filings(LoadDistrict district, int connections) {
        this.district = district;
        this.filing = district.filing();
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(district.port(ServiceName.REQUEST)),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    /** So many connections, each filing again as soon as it has its answer. */
    Answers closed(int connections, Duration time) throws InterruptedException {
        answers = new Answers();
        var over = new AtomicBoolean();
        var running = new CountDownLatch(connections);
        for (var i = 0; i < connections; i++) {
            again(over, running);
        }
        Thread.sleep(time.toMillis());
        over.set(true);
        running.await();
        return answers.until(System.nanoTime());
    }

    private void again(AtomicBoolean over, CountDownLatch running) {
        if (over.get()) {
            running.countDown();
            return;
        }
        file(System.nanoTime(), () -> again(over, running));
    }

    /** So many a second, whatever the answers; a late answer counts from the moment it was due. */
    Answers open(double perSecond, Duration time) throws InterruptedException {
        answers = new Answers();
        var begin = System.nanoTime();
        var sent = new long[1];
        var timer = vertx.setPeriodic(TICK_MILLIS, unused -> {
            var due = (System.nanoTime() - begin) * perSecond / 1e9;
            while (sent[0] < due) {
                file(begin + (long) (sent[0]++ * 1e9 / perSecond), () -> {});
            }
        });
        try {
            Thread.sleep(time.toMillis());
        } finally {
            var unused = vertx.cancelTimer(timer);
        }
        Thread.sleep(1_000);
        return answers.until(System.nanoTime());
    }

    private void file(long since, Runnable then) {
        var into = answers;
        var key = UUID.randomUUID().toString();
        var unused = client.request(HttpMethod.POST, PATH)
                .compose(request -> request.putHeader(
                                "Authorization", "Bearer " + district.caller.token(LoadDistrict.CITIZEN))
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Idempotency-Key", key)
                        .send(another(key)))
                .compose(answer -> answer.end().map(answer.statusCode()))
                .onComplete(done -> {
                    into.note(since, done.succeeded() && done.result() == CREATED);
                    then.run();
                });
    }

    /** The same words twice would be one request. */
    private Buffer another(String key) {
        return filing.copy()
                .put("description", filing.getString("description") + key)
                .toBuffer();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
