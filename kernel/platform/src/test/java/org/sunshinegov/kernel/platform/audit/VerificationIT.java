package org.sunshinegov.kernel.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.sample.House;
import org.sunshinegov.kernel.platform.sample.Notes;

@QuarkusTest
class VerificationIT {

    @Inject
    House house;

    @Inject
    Notes notes;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void a_chain_of_two() {
        house.run(() -> notes.file(id, "words"));
        house.run(() -> notes.register(id));
    }

    @Test
    void an_untouched_chain_is_intact() {
        JsonObject one = verify(id);

        assertThat(one.getBoolean("intact")).isTrue();
        assertThat(one.getInteger("records")).isEqualTo(2);
        assertThat(verifyAll().getBoolean("intact")).isTrue();
    }

    @Test
    void evidence_cannot_be_changed_or_deleted() {
        assertThatThrownBy(() -> house.rows("update audit_record set action = 'other' where aggregate_id = $1", id))
                .hasMessageContaining("audit records are evidence and never change");
        assertThatThrownBy(() -> house.rows("delete from audit_record where aggregate_id = $1", id))
                .hasMessageContaining("audit records are evidence and never change");
    }

    @Test
    void a_changed_record_is_found() {
        assertThat(tampered("update audit_record set actor = gen_random_uuid() where aggregate_id = $1 and number = 2"))
                .isEqualTo(broken(2, "CONTENT"));
    }

    @Test
    void a_changed_reason_is_found() {
        assertThat(tampered("update audit_record set reason = 'other' where aggregate_id = $1 and number = 1"))
                .isEqualTo(broken(1, "REASON"));
    }

    @Test
    void a_forged_reason_without_its_salt_is_found() {
        assertThat(tampered(
                        "update audit_record set reason = 'other', salt = null where aggregate_id = $1 and number = 1"))
                .isEqualTo(broken(1, "REASON"));
    }

    @Test
    void a_reason_where_none_was_given_is_found() {
        assertThat(tampered("update audit_record set reason = 'other' where aggregate_id = $1 and number = 2"))
                .isEqualTo(broken(2, "REASON"));
        assertThat(tampered("""
                        update audit_record set reason = 'other', salt = decode('00', 'hex') where aggregate_id = $1 and number = 2""")).isEqualTo(broken(2, "REASON"));
    }

    @Test
    void a_salt_without_its_reason_is_found() {
        assertThat(tampered("update audit_record set reason = null where aggregate_id = $1 and number = 1"))
                .isEqualTo(broken(1, "REASON"));
    }

    @Test
    void a_missing_first_record_is_found() {
        assertThat(tampered("delete from audit_record where aggregate_id = $1 and number = 1"))
                .isEqualTo(broken(2, "NUMBER"));
    }

    @Test
    void a_chain_cut_short_is_found() {
        assertThat(tampered("delete from audit_record where aggregate_id = $1 and number = 2"))
                .isEqualTo(broken(1, "HEAD"));
    }

    @Test
    void a_chain_taken_away_whole_is_found() {
        assertThat(tampered("delete from audit_record where aggregate_id = $1")).isEqualTo(broken(1, "HEAD"));
    }

    @Test
    void a_chain_whose_aggregate_is_gone_is_found() {
        assertThat(tampered("delete from note where id = $1")).isEqualTo(broken(2, "HEAD"));
    }

    @Test
    void a_chain_whose_aggregate_has_forgotten_its_end_is_found() {
        assertThat(tampered("update note set audit_head = null where id = $1")).isEqualTo(broken(2, "HEAD"));
        assertThat(tampered("update note set audited = 0, audit_head = null where id = $1"))
                .isEqualTo(broken(2, "HEAD"));
    }

    @Test
    void an_aggregate_that_counts_no_records_but_has_an_end_is_found() {
        assertThat(tampered("""
                        with gone as (delete from audit_record where aggregate_id = $1)
                        update note set audited = 0 where id = $1""")).isEqualTo(broken(1, "HEAD"));
    }

    @Test
    void an_aggregate_nobody_knows_has_no_records_and_nothing_is_broken() {
        JsonObject none = verify(UUID.randomUUID());

        assertThat(none.getBoolean("intact")).isTrue();
        assertThat(none.getInteger("records")).isZero();
    }

    @Test
    void anonymisation_destroys_reason_and_salt_and_keeps_the_chain_valid() {
        house.rows("update audit_record set reason = null, salt = null where aggregate_id = $1", id);

        assertThat(verify(id).getBoolean("intact")).isTrue();
    }

    /**
     * Tampers as an administrator of the database could, looks at all chains and at this one, which have to say the same, and
     * puts everything back.
     */
    private JsonObject tampered(String statement) {
        var note = house.rows("select to_jsonb(n) as row from note n where id = $1", id)
                .get(0)
                .getJsonObject("row");
        var kept = house.rows("select to_jsonb(r) as row from audit_record r where aggregate_id = $1", id);
        house.rows("alter table audit_record disable trigger user");
        try {
            house.rows(statement, id);
            JsonObject broken = verifyAll().getJsonObject("broken");
            assertThat(verify(id).getJsonObject("broken")).isEqualTo(broken);
            return broken;
        } finally {
            house.rows("delete from note where id = $1", id);
            house.rows("insert into note select * from jsonb_populate_record(null::note, $1::jsonb)", note);
            house.rows("delete from audit_record where aggregate_id = $1", id);
            kept.forEach(row -> house.rows(
                    "insert into audit_record select * from jsonb_populate_record(null::audit_record, $1::jsonb)",
                    row.getJsonObject("row")));
            house.rows("alter table audit_record enable trigger user");
        }
    }

    private JsonObject broken(int number, String cause) {
        return new JsonObject()
                .put("aggregate", id.toString())
                .put("number", number)
                .put("cause", cause);
    }

    private JsonObject verify(UUID aggregate) {
        return house.manage("GET", "/q/audit/verify?aggregate=" + aggregate);
    }

    private JsonObject verifyAll() {
        return house.manage("GET", "/q/audit/verify");
    }
}
