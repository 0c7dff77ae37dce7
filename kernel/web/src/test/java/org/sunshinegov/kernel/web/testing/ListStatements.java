package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.Arc;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Every list of a service asks the database as often for a page of a hundred as for one of ten: no row asks for itself.
 * A list that is not called here fails the test.
 */
public final class ListStatements {

    private static final String ASKED = "sql.pool.queue.delay";

    /** The relay and the timers ask meanwhile; the fewest of some tries are its own. */
    private static final int TRIES = 12;

    private final String basePackage;
    private final Supplier<RequestSpecification> reader;
    private final Map<String, Listed> lists = new LinkedHashMap<>();

    /** {@code rows}: where an answer has them. */
    private record Listed(String query, String rows) {}

    public ListStatements(String basePackage, Supplier<RequestSpecification> reader) {
        this.basePackage = basePackage;
        this.reader = reader;
    }

    /** {@code query} narrows the list to something of the test's own, more than a hundred rows. */
    public ListStatements list(String path, String query) {
        return list(path, query, "items");
    }

    /** What is no page of a list but answers with many, {@code rows} their name. */
    public ListStatements list(String path, String query, String rows) {
        lists.put(path, new Listed(query, rows));
        return this;
    }

    public void requireAsManyForTenAsForAHundred() {
        assertThat(lists.keySet())
                .containsAll(Endpoint.in(basePackage).stream()
                        .filter(Endpoint::isList)
                        .map(Endpoint::path)
                        .toList());
        Map<String, Integer> forTen = new LinkedHashMap<>();
        Map<String, Integer> forAHundred = new LinkedHashMap<>();
        lists.forEach((path, listed) -> {
            forTen.put(path, statements(path, listed, 10));
            forAHundred.put(path, statements(path, listed, 100));
        });
        assertThat(forAHundred).isEqualTo(forTen);
        assertThat(forTen.values()).allSatisfy(asked -> assertThat(asked).isPositive());
    }

    private int statements(String path, Listed listed, int size) {
        return statements(() -> assertThat(reader.get()
                        .queryParam("size", size)
                        .get(listed.query().isEmpty() ? path : path + "?" + listed.query())
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList(listed.rows()))
                .hasSize(size));
    }

    /** How often the service asks its database while it does this once; it is done several times. */
    public static int statements(Runnable once) {
        return IntStream.range(0, TRIES)
                .map(attempt -> {
                    long before = asked();
                    once.run();
                    return (int) (asked() - before);
                })
                .min()
                .orElseThrow();
    }

    private static long asked() {
        return Arc.container().instance(MeterRegistry.class).get().get(ASKED).timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }
}
