package org.sunshinegov.kernel.documents.personal;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.documents.keys.WrappedKey;
import org.sunshinegov.kernel.platform.store.Columns;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.kernel.platform.store.TableName;
import org.sunshinegov.kernel.platform.store.Transactions;

/** The service's tables of {@link SealedColumns}, whatever they are about: found by their columns, so that none is forgotten. */
@Singleton
public class SealedTables {

    private static final Logger LOG = Logger.getLogger(SealedTables.class);

    private static final String TABLES = """
            select table_name from information_schema.columns
            where table_schema = current_schema() and column_name in ('key_algorithm', 'key_id', 'wrapped_key', 'sealed')
            group by table_name having count(*) = 4 order by table_name""";

    /** Those another run holds are left to it; where the key was destroyed there is nothing to wrap. */
    private static final String OLDER = """
            select id, key_algorithm, key_id, wrapped_key from {table}
            where key_id <> $1 and wrapped_key is not null limit 500 for update skip locked""";

    private static final String REWRAP = """
            update {table} t set key_algorithm = r.key_algorithm, key_id = r.key_id, wrapped_key = r.wrapped_key
            from json_populate_recordset(cast(null as {table}), cast(cast($1 as text) as json)) r where t.id = r.id""";

    private final Transactions transactions;
    private final Optional<PersonalCipher> cipher;

    /** Not the cipher the stores have: to want that one here would ask every service for a key. */
    SealedTables(
            Transactions transactions,
            @ConfigProperty(name = "sunshine.personal.key") Optional<String> key,
            PersonalSettings settings) {
        this.transactions = transactions;
        this.cipher = key.map(settings::cipherUnder);
    }

    /** Wraps every data key of an older service key anew; answers how many. After it the older keys may go. */
    public Uni<Long> rewrap() {
        return cipher.map(this::rewrap).orElseGet(() -> Uni.createFrom().item(0L));
    }

    private Uni<Long> rewrap(PersonalCipher current) {
        return transactions
                .run(() -> Sql.rows(TABLES))
                .chain(names -> Multi.createFrom()
                        .iterable(names)
                        .onItem()
                        .transformToUniAndConcatenate(name -> all(current, new TableName((String) name[0]), 0L))
                        .collect()
                        .in(() -> new long[1], (sum, rows) -> sum[0] += rows))
                .map(sum -> sum[0]);
    }

    private Uni<Long> all(PersonalCipher current, TableName table, long before) {
        return transactions.run(() -> batch(current, table)).chain(rows -> {
            if (rows == 0) {
                return Uni.createFrom().item(before);
            }
            LOG.infof("%d data keys of %s are under the current key", before + rows, table.name());
            return all(current, table, before + rows);
        });
    }

    private static Uni<Integer> batch(PersonalCipher current, TableName table) {
        return Sql.rows(table.in(OLDER), current.currentKeyId())
                .chain(rows -> rows.isEmpty()
                        ? Uni.createFrom().item(0)
                        : Sql.update(table.in(REWRAP), Columns.json(rewrapped(current, rows))));
    }

    private static List<Columns> rewrapped(PersonalCipher current, List<Object[]> rows) {
        return rows.stream()
                .map(row -> {
                    UUID id = (UUID) row[0];
                    WrappedKey fresh =
                            current.rewrap(id, new WrappedKey((String) row[1], (String) row[2], (byte[]) row[3]));
                    return new Columns()
                            .set("id", id)
                            .set("key_algorithm", fresh.algorithm())
                            .set("key_id", fresh.keyId())
                            .set("wrapped_key", fresh.bytes());
                })
                .toList();
    }
}
