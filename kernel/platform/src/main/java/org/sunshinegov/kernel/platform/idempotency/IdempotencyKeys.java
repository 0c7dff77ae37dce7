package org.sunshinegov.kernel.platform.idempotency;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.StateJson;

/** One key, one creation: a repeat within 24 hours gets the first answer's location and creates nothing. */
@Singleton
public class IdempotencyKeys {

    /**
     * Runs inside the caller's transaction.
     *
     * @param key may be null: then nothing is remembered
     * @param location of what {@code creation} makes
     * @return where it lies, or what the first call with this key made
     */
    public Uni<URI> once(String caller, String key, Object body, URI location, Supplier<? extends Uni<?>> creation) {
        return onceAt(caller, key, body, location, () -> creation.get().replaceWith(location));
    }

    /**
     * The same, where the creation says itself where it lies: it may have found what was to be made.
     *
     * @param location of what {@code creation} makes when it makes it
     */
    public Uni<URI> onceAt(String caller, String key, Object body, URI location, Supplier<Uni<URI>> creation) {
        if (key == null) {
            return creation.get();
        }
        if (key.isBlank() || key.length() > 200) {
            throw Refusal.invalid(
                    "idempotency-key", "Idempotency-Key 应为1至200个字符。", "Idempotency-Key takes 1 to 200 characters.");
        }
        byte[] digest = digest(body);
        return claim(caller, key, digest, location)
                .chain(mine -> mine
                        ? creation.get().call(at -> at.equals(location) ? done() : liesAt(caller, key, at))
                        : first(caller, key, digest));
    }

    private static Uni<Integer> done() {
        return Uni.createFrom().item(0);
    }

    private static Uni<Integer> liesAt(String caller, String key, URI location) {
        return Sql.update(
                "update idempotency_key set location = ?3 where caller = ?1 and key = ?2",
                caller,
                key,
                location.toString());
    }

    private static Uni<Boolean> claim(String caller, String key, byte[] digest, URI location) {
        return Sql.update("""
                        insert into idempotency_key as k (caller, key, digest, status, location) values (?1, ?2, ?3, 201, ?4)
                        on conflict (caller, key) do update
                            set digest = excluded.digest, location = excluded.location, created_at = now()
                            where k.created_at < now() - interval '24 hours'""", caller, key, digest, location.toString()).map(rows -> rows == 1);
    }

    private static Uni<URI> first(String caller, String key, byte[] digest) {
        return Sql.rows("select digest, location from idempotency_key where caller = ?1 and key = ?2", caller, key)
                .map(rows -> sameBody(rows, digest));
    }

    private static URI sameBody(List<Object[]> rows, byte[] digest) {
        if (!Arrays.equals((byte[]) rows.get(0)[0], digest)) {
            throw Refusal.invalid(
                    "idempotency-key-reused",
                    "该 Idempotency-Key 已用于另一份内容。",
                    "This Idempotency-Key was used with another body.");
        }
        return URI.create((String) rows.get(0)[1]);
    }

    private static byte[] digest(Object body) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(StateJson.write(body).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
