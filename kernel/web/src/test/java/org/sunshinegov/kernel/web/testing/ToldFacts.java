package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * After each class of tests: whatever the service has told meanwhile fits the committed schema of its type, written as it
 * goes to the bus.
 */
public final class ToldFacts implements QuarkusTestAfterAllCallback {

    private static final Duration LONGEST_ACT = Duration.ofSeconds(30);
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private static Instant lookedAt = Instant.EPOCH.plus(LONGEST_ACT);

    @Override
    public void afterAll(QuarkusTestContext context) {
        assertThat(toldSinceTheLastLook().flatMap(fact -> faults(fact.getString("type"), fact.getString("payload"))))
                .as("facts that do not fit the schema the others read them by")
                .isEmpty();
    }

    /** What was on its way then is looked at again. */
    private static synchronized Stream<Row> toldSinceTheLastLook() {
        Instant from = lookedAt.minus(LONGEST_ACT);
        lookedAt = Instant.now();
        var told = Arc.container()
                .instance(Pool.class)
                .get()
                .preparedQuery("select type, payload from outbox where told_at >= $1 order by seq")
                .execute(Tuple.of(from.atOffset(ZoneOffset.UTC)))
                .await()
                .atMost(LONGEST_ACT);
        return StreamSupport.stream(told.spliterator(), false);
    }

    /** Each with the type and the place in it, never with what stands there. */
    static Stream<String> faults(String type, String payload) {
        return SCHEMAS.computeIfAbsent(type, ToldFacts::schema).validate(payload, InputFormat.JSON).stream()
                .map(fault -> "%s: %s %s".formatted(type, fault.getInstanceLocation(), fault.getType()))
                .distinct();
    }

    /** {@code type}: such as {@code RequestReceived.v1}. */
    private static JsonSchema schema(String type) {
        String file = "/contracts/" + type.replace(".", "/") + ".schema.json";
        try (InputStream schema = ToldFacts.class.getResourceAsStream(file)) {
            assertThat(schema).as(file).isNotNull();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            new String(schema.readAllBytes(), StandardCharsets.UTF_8),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
