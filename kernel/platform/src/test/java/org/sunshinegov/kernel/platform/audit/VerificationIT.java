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
    void anonymisation_destroys_reason_and_salt_and_keeps_the_chain_valid() {
        house.rows("update audit_record set reason = null, salt = null where aggregate_id = $1", id);

        assertThat(verify(id).getBoolean("intact")).isTrue();
    }

    /** Tampers as an administrator of the database could, looks, and puts everything back. */
    private JsonObject tampered(String statement) {
        var kept = house.rows("select to_jsonb(r) as row from audit_record r where aggregate_id = $1", id);
        house.rows("alter table audit_record disable trigger user");
        try {
            house.rows(statement, id);
            return verifyAll().getJsonObject("broken");
        } finally {
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
