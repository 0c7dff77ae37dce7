package org.sunshinegov.assessment.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.sunshinegov.assessment.Teller.Said;
import org.sunshinegov.assessment.TestInbox;
import org.sunshinegov.assessment.TestRegister;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.platform.outbox.Retell;
import org.sunshinegov.kernel.web.testing.TestKeys;

/**
 * This service's own outbox stands in for the others': what they told is stored there, sent on their topics by the relay and
 * told again by {@code retell}.
 */
@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "assessment"))
@WithTestResource(TestKeys.class)
class RetoldIT {

    private static final long SEED = 20250901;
    private static final int CASES = 60;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Inject
    TestRegister register;

    @Inject
    TestInbox inbox;

    @Inject
    Pool pool;

    @Inject
    Retell retell;

    @Test
    void facts_that_were_lost_are_the_same_again_when_everything_is_retold() throws Throwable {
        UUID[] units = {register.unit(), register.unit()};
        List<Said> told = new RandomDistrict(SEED, List.of(units), CASES).told();
        UUID[] aggregates =
                told.stream().map(said -> said.event().subject()).distinct().toArray(UUID[]::new);
        told.forEach(this::tell);
        awaitHeard(aggregates, told.size());
        List<String> before = facts(units);
        assertThat(before).hasSizeGreaterThan(CASES);

        for (String table : List.of("inbox_position", "inbox_parked")) {
            execute("delete from " + table + " where aggregate = any($1)", Tuple.of(aggregates));
        }
        execute("delete from case_fact where organisation_id = any($1)", Tuple.of(units));
        assertThat(facts(units)).isEmpty();
        long again = VertxContextSupport.subscribeAndAwait(() -> retell.since(Instant.EPOCH));

        assertThat(again).isGreaterThanOrEqualTo(told.size());
        awaitHeard(aggregates, told.size());
        assertThat(facts(units)).isEqualTo(before);
    }

    /** On the topic of who said it. */
    private void tell(Said said) {
        execute(
                """
                insert into outbox (id, topic, type, subject, sequence, payload, told_at)
                values ($1, $2, $3, $4, $5, $6, now())""",
                Tuple.tuple()
                        .addUUID(said.id())
                        .addString(said.source().replace("/", "disclosure.").replace("-service", ""))
                        .addString(Events.wireType(said.event().getClass()))
                        .addUUID(said.event().subject())
                        .addLong(said.sequence())
                        .addString(inbox.body(said.event())));
    }

    private void awaitHeard(UUID[] aggregates, int facts) {
        await().atMost(LIMIT)
                .until(
                        () -> rows(
                                "select cast(coalesce(sum(last), 0) as text) from inbox_position where aggregate = any($1)",
                                Tuple.of(aggregates)),
                        List.of(Integer.toString(facts))::equals);
    }

    private List<String> facts(UUID[] units) {
        return rows(
                "select row_to_json(f)::text from case_fact f where organisation_id = any($1) order by id",
                Tuple.of(units));
    }

    private void execute(String statement, Tuple parameters) {
        var unused = rows(statement, parameters);
    }

    /** Of one column. */
    private List<String> rows(String statement, Tuple parameters) {
        var rows = pool.preparedQuery(statement).execute(parameters).await().atMost(LIMIT);
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString(0))
                .toList();
    }
}
