package org.sunshinegov.kernel.platform.idempotency;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.kernel.platform.store.Transactions;

/**
 * One key, one creation: a repeat within 24 hours gets the first answer and creates nothing, though the thing has moved on
 * since. What is made of other content, or somewhere else, needs another key.
 */
@Singleton
public class IdempotencyKeys {

    /** What the first call was answered; bodies are not kept. */
    public record Answer(int status, URI location) {

        public static Answer created(URI location) {
            return new Answer(201, location);
        }

        /** What was to be made was there. */
        public static Answer found(URI location) {
            return new Answer(200, location);
        }

        public boolean again() {
            return status == 200;
        }
    }

    private final Transactions transactions;

    IdempotencyKeys(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Key and creation are one transaction, as {@link Transactions#run} has it.
     *
     * @param key may be null: then nothing is remembered
     * @param content of a file its digest; what names the place besides {@code location}'s folder is part of it
     * @param location of what {@code creation} makes
     * @return where it lies, or what the first call with this key made
     */
    public Uni<URI> once(Scope caller, String key, Object content, URI location, Supplier<? extends Uni<?>> creation) {
        return answer(caller, key, content, location, () -> creation.get().replaceWith(Answer.created(location)))
                .map(Answer::location);
    }

    /**
     * The same, where the creation says itself what is answered.
     *
     * @param location of what {@code creation} makes when it makes it
     * @param creation gives null where it made nothing: its key stays free
     */
    public Uni<Answer> answer(Scope caller, String key, Object content, URI location, Supplier<Uni<Answer>> creation) {
        return transactions.run(() -> key == null ? creation.get() : keyed(caller, key, content, location, creation));
    }

    private static Uni<Answer> keyed(
            Scope caller, String key, Object content, URI location, Supplier<Uni<Answer>> creation) {
        if (key.isBlank() || key.length() > 200) {
            throw Refusal.invalid(
                    "idempotency-key", "Idempotency-Key 应为1至200个字符。", "Idempotency-Key takes 1 to 200 characters.");
        }
        byte[] digest = digest(location.resolve(".") + StateJson.write(content));
        Answer planned = Answer.created(location);
        return claim(caller, key, digest, planned)
                .chain(mine -> mine
                        ? creation.get().call(given -> planned.equals(given) ? done() : keep(caller, key, given))
                        : first(caller, key, digest));
    }

    /** The id of what lies there. */
    public static UUID idOf(URI location) {
        String path = location.getPath();
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Uni<Integer> done() {
        return Uni.createFrom().item(0);
    }

    /** The subject and not the account: a citizen's may be his telephone number. The service itself has an account alone. */
    private static String owner(Scope caller) {
        return caller.subject() == null ? caller.account() : caller.subject().toString();
    }

    private static Uni<Integer> keep(Scope caller, String key, Answer given) {
        return given == null
                ? Sql.update("delete from idempotency_key where caller = $1 and key = $2", owner(caller), key)
                : Sql.update(
                        "update idempotency_key set status = $3, location = $4 where caller = $1 and key = $2",
                        owner(caller),
                        key,
                        given.status(),
                        given.location().toString());
    }

    private static Uni<Boolean> claim(Scope caller, String key, byte[] digest, Answer planned) {
        return Sql.update(
                        """
                        insert into idempotency_key as k (caller, key, digest, status, location) values ($1, $2, $3, $4, $5)
                        on conflict (caller, key) do update
                            set digest = excluded.digest, status = excluded.status, location = excluded.location,
                                created_at = now()
                            where k.created_at < now() - interval '24 hours'""",
                        owner(caller),
                        key,
                        digest,
                        planned.status(),
                        planned.location().toString())
                .map(rows -> rows == 1);
    }

    private static Uni<Answer> first(Scope caller, String key, byte[] digest) {
        return Sql.rows(
                        "select digest, status, location from idempotency_key where caller = $1 and key = $2",
                        owner(caller),
                        key)
                .map(rows -> ofSameContent(rows, digest));
    }

    private static Answer ofSameContent(List<Object[]> rows, byte[] digest) {
        Object[] first = rows.get(0);
        if (!Arrays.equals((byte[]) first[0], digest)) {
            throw Refusal.invalid(
                    "idempotency-key-reused",
                    "同一表单（Idempotency-Key）已提交过另一份内容，请重新打开页面后再填写。",
                    "This Idempotency-Key was used with another body.");
        }
        return new Answer((int) first[1], URI.create((String) first[2]));
    }

    private static byte[] digest(String content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
