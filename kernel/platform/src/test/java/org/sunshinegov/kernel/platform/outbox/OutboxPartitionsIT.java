package org.sunshinegov.kernel.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.sample.House;

@QuarkusTest
class OutboxPartitionsIT {

    @Inject
    House house;

    @Inject
    OutboxPartitions partitions;

    private final UUID id = UUID.randomUUID();

    @Test
    void what_was_told_after_a_long_rest_moves_into_the_partition_of_its_month() {
        tell(1, "2031-01-15T10:00:00Z");
        tell(2, "2031-03-15T10:00:00Z");
        tell(3, "2031-04-15T10:00:00Z");
        List<Tuple> before = told();
        assertThat(before).extracting(fact -> fact.toList().get(1)).containsOnly("outbox_default");

        house.rows("select prepare_outbox_partitions('2031-01-20T10:00:00Z')");

        assertThat(told())
                .extracting(fact -> fact.toList().get(1))
                .containsExactly("outbox_2031_01", "outbox_2031_03", "outbox_default");
        assertThat(told())
                .extracting(fact -> fact.toList().get(0))
                .isEqualTo(before.stream().map(fact -> fact.toList().get(0)).toList());
        tell(4, "2031-02-15T10:00:00Z");
        assertThat(told().get(3).toList().get(1)).isEqualTo("outbox_2031_02");
    }

    @Test
    void preparing_again_changes_nothing() {
        String all = "select count(*) from pg_inherits where inhparent = 'outbox'::regclass";
        long before = house.count(all);

        house.run(partitions::prepare);

        assertThat(house.count(all)).isEqualTo(before);
    }

    /** As sent already, so that the relay leaves it alone. */
    private void tell(long sequence, String at) {
        OffsetDateTime told = Instant.parse(at).atOffset(ZoneOffset.UTC);
        house.rows("""
                insert into outbox (id, topic, type, subject, sequence, payload, told_at, sent_at)
                values (gen_random_uuid(), 'disclosure.request', 'RequestSubmitted.v1', $1, $2, '{}', $3, $3)""", id, sequence, told);
    }

    private List<Tuple> told() {
        return house
                .rows(
                        "select seq || ' ' || id as fact, tableoid::regclass::text as lies from outbox where subject = $1 order by sequence",
                        id)
                .stream()
                .map(row -> tuple(row.getString(0), row.getString(1)))
                .toList();
    }
}
