package org.sunshinegov.kernel.documents.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.documents.keys.KeyRing;
import org.sunshinegov.kernel.documents.keys.Keys;
import org.sunshinegov.kernel.documents.keys.WrappedKey;
import org.sunshinegov.kernel.documents.personal.PersonalCipher;
import org.sunshinegov.kernel.documents.personal.SealedRow;
import org.sunshinegov.kernel.documents.sample.House;

/** A new key of personal data: every row is under it afterwards, whatever its table, and still opens. */
@QuarkusTest
@WithTestResource(
        value = DistrictServicesResource.class,
        initArgs = @ResourceArg(name = "database", value = "documents"))
class KeyRotationIT {

    private static final int MORE_THAN_ONE_BATCH = 1_100;

    @Inject
    House house;

    @Inject
    KeyRotation rotation;

    @Inject
    PersonalCipher cipher;

    @Inject
    Pool pool;

    @BeforeEach
    void a_table_of_personal_rows() {
        run("""
                create table if not exists secret (id uuid primary key, key_algorithm text not null, key_id text not null,
                    wrapped_key bytea not null, sealed jsonb not null, word text not null)""", Tuple.tuple());
        run("truncate secret", Tuple.tuple());
    }

    @Test
    void rows_of_an_old_key_are_under_the_current_one_afterwards_and_say_what_they_said() {
        PersonalCipher lastYears = new PersonalCipher(KeyRing.of("1", Keys.base64(1), List.of()));
        UUID one = UUID.randomUUID();
        keep(lastYears.seal(one, Map.of("name", "王芳")));
        for (int more = 1; more < MORE_THAN_ONE_BATCH; more++) {
            keep(lastYears.seal(UUID.randomUUID(), Map.of("name", "李涛")));
        }
        SealedRow already = cipher.seal(UUID.randomUUID(), Map.of("name", "赵敏"));
        keep(already);

        assertThat(house.run(rotation::run).personal()).isEqualTo(MORE_THAN_ONE_BATCH);

        SealedRow rotated = row(one);
        assertThat(rotated.key().keyId()).isEqualTo("2");
        PersonalCipher withoutTheOldKey = new PersonalCipher(KeyRing.of("2", Keys.base64(2), List.of()));
        assertThat(withoutTheOldKey.open(rotated)).containsEntry("name", "王芳");
        assertThat(row(already.id()).key()).isEqualTo(already.key());
        assertThat(house.run(rotation::run).personal()).isZero();
    }

    private void keep(SealedRow sealed) {
        JsonObject fields = new JsonObject();
        sealed.fields()
                .forEach((name, bytes) -> fields.put(name, Base64.getEncoder().encodeToString(bytes)));
        run(
                "insert into secret values ($1, $2, $3, $4, $5, 'word')",
                Tuple.of(sealed.id(), sealed.key().algorithm(), sealed.key().keyId())
                        .addValue(Buffer.buffer(sealed.key().bytes()))
                        .addValue(new JsonObject().put("fields", fields)));
    }

    private SealedRow row(UUID id) {
        Row row = pool.preparedQuery("select * from secret where id = $1")
                .execute(Tuple.of(id))
                .await()
                .indefinitely()
                .iterator()
                .next();
        JsonObject fields = ((JsonObject) row.getValue("sealed")).getJsonObject("fields");
        return new SealedRow(
                id,
                new WrappedKey(
                        row.getString("key_algorithm"),
                        row.getString("key_id"),
                        row.getBuffer("wrapped_key").getBytes()),
                Map.of("name", Base64.getDecoder().decode(fields.getString("name"))));
    }

    private void run(String statement, Tuple tuple) {
        var unused = pool.preparedQuery(statement).execute(tuple).await().indefinitely();
    }
}
