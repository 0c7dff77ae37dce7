package org.sunshinegov.request.letter;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Reads;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;

/** Templates as saved, all versions; where none is saved, the one the service brings. */
@Singleton
public class LetterTemplateStore {

    private static final Map<LetterKind, String> DELIVERED =
            Arrays.stream(LetterKind.values()).collect(Collectors.toMap(kind -> kind, LetterTemplateStore::read));

    private final Pool pool;
    private final Reads reads;

    LetterTemplateStore(Pool pool, Reads reads) {
        this.pool = pool;
        this.reads = reads;
    }

    /** A version as it was saved. */
    record Saved(int version, String body, String by, Instant at) {}

    /** The one in force. */
    public Uni<LetterTemplate> current(LetterKind kind) {
        return reads.rows(
                        "select version, body from letter_template where kind = $1 order by version desc limit 1",
                        kind.name())
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> new LetterTemplate(kind, (Integer) row[0], (String) row[1]))
                        .orElseGet(() -> delivered(kind)));
    }

    /** The newest version of each kind that was ever saved. */
    Uni<Map<LetterKind, Integer>> currentVersions() {
        return pool.query("select kind, max(version) as version from letter_template group by kind")
                .execute()
                .map(rows -> {
                    Map<LetterKind, Integer> versions = new EnumMap<>(LetterKind.class);
                    rows.forEach(
                            row -> versions.put(LetterKind.valueOf(row.getString("kind")), row.getInteger("version")));
                    return versions;
                });
    }

    /** A case for a proof, and what its unit is called. */
    record Specimen(DisclosureRequest request, String unit) {}

    /** By the number of its receipt; refused as a field where there is none. */
    Uni<Specimen> caseOf(String receiptNumber) {
        return pool.preparedQuery("""
                        select r.content::text as content, o.name_zh from disclosure_request r
                        join register_organisation o on o.id = r.organisation_id
                        where r.receipt_number = $1""")
                .execute(Tuple.of(receiptNumber == null ? "" : receiptNumber.strip()))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Refusal.invalidFields(
                                Map.of("number", new FieldFault("没有这个收件回执号", "no request has this receipt number")));
                    }
                    Row row = rows.iterator().next();
                    return new Specimen(
                            StateJson.read(row.getString("content"), DisclosureRequest.class),
                            row.getString("name_zh"));
                });
    }

    /** The newest first. */
    Uni<List<Saved>> versions(LetterKind kind) {
        return pool.preparedQuery("""
                        select t.version, t.body, coalesce(p.name_zh, '') as name, t.saved_at
                        from letter_template t left join register_person p on p.id = t.saved_by
                        where t.kind = $1 order by t.version desc limit 50""").execute(Tuple.of(kind.name())).map(LetterTemplateStore::saved);
    }

    private static List<Saved> saved(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Saved(
                        row.getInteger("version"),
                        row.getString("body"),
                        row.getString("name"),
                        row.getOffsetDateTime("saved_at").toInstant()))
                .toList();
    }

    /** Joins the caller's transaction; whoever saves over a version he has not seen is refused. */
    Uni<Void> save(LetterTemplate next, UUID by, Instant at) {
        return Sql.update("""
                        insert into letter_template (kind, version, body, saved_by, saved_at)
                        select $1, $2, $3, $4, $5
                        where $2 = 1 + coalesce((select max(version) from letter_template where kind = $1), 0)
                        on conflict do nothing""", next.kind().name(), next.version(), next.body(), by, at)
                .invoke(rows -> {
                    if (rows == 0) {
                        throw Refusal.stale();
                    }
                })
                .replaceWithVoid();
    }

    static LetterTemplate delivered(LetterKind kind) {
        return new LetterTemplate(kind, 0, DELIVERED.get(kind));
    }

    private static String read(LetterKind kind) {
        String resource = "/letters/" + kind.name() + ".txt";
        try (InputStream bytes = LetterTemplateStore.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The template " + resource + " cannot be read", unreadable);
        }
    }
}
