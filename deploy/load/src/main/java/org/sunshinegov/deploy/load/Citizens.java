package org.sunshinegov.deploy.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * Citizens file through the gateway, so many a second whatever the answers. Who gets no answer, or another one than
 * "created", sends the same again with the same key, until it is.
 */
final class Citizens implements AutoCloseable {
    private static final String PATH = "/api/requests/v1/requests";
    private static final int CREATED = 201;
    private static final int CONNECTIONS = 256;
    private static final long TICK_MILLIS = 10;
    private static final long AGAIN_AFTER_MILLIS = 500;
    private static final long PATIENCE_MILLIS = 10_000;

    private final LoadDistrict district;
    private final JsonObject words;
    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client;
    private final Queue<Filing> filings = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final Map<String, LongAdder> otherAnswers = new ConcurrentSkipListMap<>();
    private volatile Consumer<Filing> created = filing -> {};

    /** What one citizen wants to file, and what has become of it. Times are of {@link System#nanoTime}. */
    static final class Filing {
        final int number;
        final String key = UUID.randomUUID().toString();
        final long due;
        private final String body;
        private volatile UUID id;
        private volatile long answered;

        private Filing(int number, long due, JsonObject words) {
            this.number = number;
            this.due = due;
            // The same words twice would be one request.
            this.body = words.copy()
                    .put("description", words.getString("description") + key)
                    .encode();
        }

        /** Null until it is answered. */
        UUID id() {
            return id;
        }

        long answered() {
            return answered;
        }
    }

    Citizens(LoadDistrict district) {
        this.district = district;
        this.words = district.filing();
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setDefaultHost("localhost")
                        .setDefaultPort(district.district().port()),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** Hears of each filing once it is answered. */
    void whenCreated(Consumer<Filing> hearer) {
        created = hearer;
    }

    /** Until the end is asked for. */
    AutoCloseable file(double perSecond) {
        var begin = System.nanoTime();
        var over = new AtomicBoolean();
        var timer = vertx.setPeriodic(TICK_MILLIS, unused -> {
            while (!over.get() && filings.size() < (System.nanoTime() - begin) * perSecond / 1e9) {
                var number = filings.size();
                var filing = new Filing(number, begin + (long) (number * 1e9 / perSecond), words);
                filings.add(filing);
                waiting.incrementAndGet();
                send(filing);
            }
        });
        return () -> {
            over.set(true);
            var unused = vertx.cancelTimer(timer);
        };
    }

    private void send(Filing filing) {
        var unused = vertx.executeBlocking(() -> district.caller.token(LoadDistrict.CITIZEN), false)
                .compose(token -> post(filing, token))
                .compose(answer -> answer.end().map(answer))
                .onSuccess(answer -> answered(filing, answer))
                .onFailure(lost -> again(filing, lost.getClass().getSimpleName()));
    }

    private Future<HttpClientResponse> post(Filing filing, String token) {
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setURI(PATH)
                        .setConnectTimeout(PATIENCE_MILLIS)
                        .setIdleTimeout(PATIENCE_MILLIS))
                .compose(request -> request.putHeader("Authorization", "Bearer " + token)
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Idempotency-Key", filing.key)
                        .send(filing.body));
    }

    private void answered(Filing filing, HttpClientResponse answer) {
        if (answer.statusCode() != CREATED) {
            again(filing, Integer.toString(answer.statusCode()));
            return;
        }
        var location = answer.getHeader("Location");
        filing.answered = System.nanoTime();
        filing.id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        waiting.decrementAndGet();
        created.accept(filing);
    }

    private void again(Filing filing, String instead) {
        otherAnswers.computeIfAbsent(instead, kind -> new LongAdder()).increment();
        var unused = vertx.setTimer(AGAIN_AFTER_MILLIS, timer -> send(filing));
    }

    Collection<Filing> all() {
        return filings;
    }

    /** Who have no answer yet. */
    int waiting() {
        return waiting.get();
    }

    /** What was answered instead of "created", or what kept the answer away, and how often. */
    Map<String, LongAdder> otherAnswers() {
        return otherAnswers;
    }

    /** The longest time in which no citizen was answered though some had filed, begun between two moments. */
    Duration longestSilence(long from, long to) {
        var answers = filings.stream()
                .filter(filing -> filing.id != null)
                .mapToLong(Filing::answered)
                .sorted()
                .toArray();
        var longest = 0L;
        for (var i = 1; i < answers.length; i++) {
            if (answers[i] >= from && answers[i - 1] < to) {
                longest = Math.max(longest, answers[i] - Math.max(answers[i - 1], from));
            }
        }
        return Duration.ofNanos(longest);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
