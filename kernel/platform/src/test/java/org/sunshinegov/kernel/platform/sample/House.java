package org.sunshinegov.kernel.platform.sample;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.platform.management.Contexts;
import org.sunshinegov.kernel.platform.store.Outage;

/** What tests do around the service: run work as a request would, look into the database, await a condition. */
@Singleton
public class House {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Contexts contexts;
    private final Pool pool;

    @ConfigProperty(name = "quarkus.management.test-port")
    int managementPort;

    House(Contexts contexts, Pool pool) {
        this.contexts = contexts;
        this.pool = pool;
    }

    /** Starts work in a context of its own. */
    public <T> CompletableFuture<T> start(Supplier<Uni<T>> work) {
        return contexts.run(work).subscribeAsCompletionStage();
    }

    public <T> T run(Supplier<Uni<T>> work) {
        try {
            return start(work).get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new CompletionException(failed.getCause());
        } catch (InterruptedException | TimeoutException late) {
            throw new AssertionError("did not end within " + LIMIT, late);
        }
    }

    /** A session that was killed meanwhile may still lie in the pool: another one is asked. */
    @CanIgnoreReturnValue
    public List<Row> rows(String statement, Object... parameters) {
        return StreamSupport.stream(
                        pool.preparedQuery(statement)
                                .execute(Tuple.from(parameters))
                                .onFailure(Outage::ofConnection)
                                .retry()
                                .atMost(3)
                                .await()
                                .atMost(LIMIT)
                                .spliterator(),
                        false)
                .toList();
    }

    public long count(String statement, Object... parameters) {
        return rows(statement, parameters).get(0).getLong(0);
    }

    public void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + LIMIT + ": " + what);
            }
            LockSupport.parkNanos(2_000_000);
        }
    }

    public List<Long> applied(UUID aggregate) {
        return rows("select sequence from applied where aggregate = $1 order by seq", aggregate).stream()
                .map(row -> row.getLong(0))
                .toList();
    }

    public void awaitApplied(UUID aggregate, Long... sequences) {
        await("applied " + List.of(sequences), () -> applied(aggregate).equals(List.of(sequences)));
    }

    /** A transaction of somebody else, held open while the work runs. */
    public void holding(String statement, Consumer<SqlConnection> work, Object... parameters) {
        SqlConnection other = pool.getConnection().await().atMost(LIMIT);
        try {
            Transaction held = other.begin().await().atMost(LIMIT);
            var unused = other.preparedQuery(statement)
                    .execute(Tuple.from(parameters))
                    .await()
                    .atMost(LIMIT);
            work.accept(other);
            held.rollback().await().atMost(LIMIT);
        } finally {
            other.closeAndForget();
        }
    }

    /** Ends the database sessions that wait for a lock while they run such a statement, as a kill of their process would. */
    public long killWaiting(String statement) {
        return count("""
                select count(pg_terminate_backend(pid)) from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query like $1""", statement);
    }

    /** Asks the management port. */
    public JsonObject manage(String method, String path) {
        return manage(method, path, HttpRequest.BodyPublishers.noBody());
    }

    public JsonObject manage(String method, String path, String json) {
        return manage(method, path, HttpRequest.BodyPublishers.ofString(json));
    }

    private JsonObject manage(String method, String path, HttpRequest.BodyPublisher body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + managementPort + path))
                    .method(method, body)
                    .build();
            return new JsonObject(HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
