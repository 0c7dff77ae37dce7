package org.sunshinegov.kernel.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Every list of a service, API and page, asks the database as often for many rows as for few: no row asks for itself. A list
 * with pages is asked for ten rows and for a hundred, any other before and after its rows become more. Whatever answers a
 * GET and gives no file stands here, as a list or as none; else the test fails.
 */
public final class ListStatements {

    /** Statements that PostgreSQL has answered; several of one connection count each. */
    private static final String ASKED = "postgresql.completed";

    /** The relay and the timers ask meanwhile; the fewest of some tries are the list's own. */
    private static final int LEAST_TRIES = 4;

    private static final int MOST_TRIES = 15;
    private static final int MORE = 10;

    private final List<String> endpoints;
    private final List<Listed> lists = new ArrayList<>();
    private final Map<String, String> none = new LinkedHashMap<>();
    private Supplier<RequestSpecification> reader;
    private Map<String, String> names = Map.of();

    /** {@code rows}: what counts them in an answer. */
    private record Listed(String address, Supplier<Response> few, Supplier<Response> many, String rows, boolean paged) {

        String path() {
            return address.split("\\?", 2)[0];
        }

        int shown(Response answer) {
            return answer.contentType().startsWith("application/json")
                    ? answer.jsonPath().getList(rows).size()
                    : answer.asString().split(Pattern.quote(rows), -1).length - 1;
        }

        boolean grew(int less, int more) {
            return less > 0 && (paged ? more == 10 * less : more >= less + MORE);
        }
    }

    /** What it cost to show how many. */
    private record Count(int rows, int statements) {}

    public ListStatements(String basePackage, Supplier<RequestSpecification> reader) {
        this.endpoints = Endpoint.in(basePackage).stream()
                .filter(endpoint -> endpoint.method().equals("GET") && !endpoint.givesFile())
                .map(Endpoint::path)
                .toList();
        this.reader = reader;
    }

    /** Who reads the lists that follow. */
    public ListStatements readBy(Supplier<RequestSpecification> another) {
        reader = another;
        return this;
    }

    /** Values of {@code {parameters}} in the addresses that follow. */
    public ListStatements names(Map<String, String> values) {
        names = values;
        return this;
    }

    /**
     * A list with a page size.
     *
     * @param address the path of the endpoint, with what narrows the list to more than a hundred rows of the test's own
     * @param rows where JSON has them; in any other text what stands in it as often for each row, and nowhere else
     */
    public ListStatements paged(String address, String rows) {
        return list(new Listed(address, ask(address, "size", "10"), ask(address, "size", "100"), rows, true));
    }

    /** A list that shows what there is: one row at least at first, and ten more afterwards. */
    public ListStatements growing(String address, String rows) {
        return list(new Listed(address, ask(address), ask(address), rows, false));
    }

    /** {@code why} it needs no counting. */
    public ListStatements none(String why, String... paths) {
        Arrays.stream(paths).forEach(path -> none.put(path, why));
        return this;
    }

    private ListStatements list(Listed listed) {
        var unused = lists.add(listed);
        return this;
    }

    private Supplier<Response> ask(String address, String... query) {
        Supplier<RequestSpecification> by = reader;
        String filled = address;
        for (var name : names.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        String asked = filled;
        String accepted = address.startsWith("/api/") ? "application/json" : "text/html,*/*;q=0.8";
        return () -> (query.length == 0 ? by.get() : by.get().queryParam(query[0], query[1]))
                .accept(accepted)
                .redirects()
                .follow(false)
                .get(asked);
    }

    /** {@code grow}: makes more of everything that is listed. */
    public void requireAsManyForManyAsForFew(Runnable grow) {
        Set<String> here = new HashSet<>();
        lists.forEach(list -> here.add(list.path()));
        assertThat(here).as("is counted and named as none").noneMatch(none::containsKey);
        here.addAll(none.keySet());
        assertThat(here).containsExactlyInAnyOrderElementsOf(endpoints);
        Map<Listed, Count> few = new LinkedHashMap<>();
        lists.forEach(list -> few.put(list, list.paged() ? null : count(list, list.few(), 0)));
        grow.run();
        List<String> unlike = new ArrayList<>();
        few.forEach((list, before) -> {
            Count less = list.paged() ? count(list, list.few(), 0) : before;
            Count more = count(list, list.many(), less.statements());
            if (!list.grew(less.rows(), more.rows())
                    || more.statements() > less.statements()
                    || less.statements() < 1) {
                unlike.add(list.address() + ": " + less + ", " + more);
            }
        });
        assertThat(unlike).isEmpty();
    }

    /** Asked again until it is as cheap as it is {@code known} to be. */
    private static Count count(Listed list, Supplier<Response> asking, int known) {
        int fewest = Integer.MAX_VALUE;
        int shown = 0;
        for (int tried = 0; tried < LEAST_TRIES || known > 0 && fewest > known && tried < MOST_TRIES; tried++) {
            int before = asked();
            Response answer = asking.get();
            fewest = Math.min(fewest, asked() - before);
            assertThat(answer.statusCode()).as(list.address()).isEqualTo(200);
            shown = list.shown(answer);
        }
        return new Count(shown, fewest);
    }

    /** How often the service asks its database while it does this once; it is done several times. */
    public static int statements(Runnable once) {
        return IntStream.range(0, MOST_TRIES)
                .map(attempt -> {
                    int before = asked();
                    once.run();
                    return asked() - before;
                })
                .min()
                .orElseThrow();
    }

    private static int asked() {
        return (int) Arc.container().instance(MeterRegistry.class).get().get(ASKED).counters().stream()
                .mapToDouble(Counter::count)
                .sum();
    }
}
