package org.sunshinegov.catalog.search;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.StreamSupport;
import org.sunshinegov.catalog.field.Units;
import org.sunshinegov.catalog.figure.Figure;
import org.sunshinegov.kernel.documents.Workers;

/** One statement per question: the index gives candidates, the phrase is checked in them, what is left is ranked. */
@Singleton
class SearchQueries {

    /** More candidates than this are neither checked nor counted. */
    private static final int CANDIDATES = 2_000;

    /** Of a long text only what stands around the first phrase is read, to be folded once more for its excerpt. */
    private static final String SEARCH = """
            with candidate as materialized (
                select item_id, folded, tsv from search_entry
                where tsv @@ cast($1 as tsquery)
                    and ($2::uuid is null or organisation_id = $2)
                    and ($3::text is null or categories @> array[$3])
                    and ($4::integer is null or year = $4)
                limit $5),
            hit as (
                select item_id, ts_rank_cd(tsv, cast($1 as tsquery)) + ts_rank(tsv, cast($6 as tsquery)) as rank
                from candidate
                where not exists (select 1 from unnest($7::text[]) phrase where position(phrase in folded) = 0)),
            page as (
                select h.item_id, h.rank, s.published_at from hit h join search_entry s using (item_id)
                order by h.rank desc, s.published_at desc, h.item_id limit $8 offset $9)
            select s.item_id, s.index_number, s.title,
                substr(s.body, greatest(100, (select min(nullif(position(phrase in s.body), 0))
                    from unnest($10::text[]) phrase)) - 99, 2000) as body, s.organisation_id,
                o.name_zh as organisation, s.document_date, s.document_number, s.published_at,
                (select count(*) from hit) as total, (select count(*) from candidate) as candidates
            from page p join search_entry s using (item_id) join organisation o on o.id = s.organisation_id
            order by p.rank desc, p.published_at desc, p.item_id""";

    /** By title, keywords and subjects alone; the running text then ranks. */
    private static final String MATCHING = """
            with candidate as materialized (
                select item_id, published_at, tsv from search_entry where tsv @@ cast($1 as tsquery) limit $5),
            likely as (
                select item_id, published_at,
                    ts_rank('{0.03, 0.1, 0.6, 1.0}', tsv, cast($2 as tsquery))
                        + 2 * ts_rank('{0.03, 0.1, 0.6, 1.0}', tsv, cast($3 as tsquery)) as rank
                from candidate order by rank desc, published_at desc, item_id limit $4)
            select s.item_id, s.index_number, s.title, left(s.body, 2000) as body, s.organisation_id,
                o.name_zh as organisation, s.document_date, s.document_number, s.published_at
            from likely l join search_entry s using (item_id) join organisation o on o.id = s.organisation_id
            order by l.rank desc, l.published_at desc, l.item_id""";

    private static final int LIKELY = 5;

    /** More than this are not ranked: anybody may ask, and nobody may keep the others waiting. */
    private static final int RANKED = 20_000;

    private static final String[] ANY_PHRASE = {};

    private final Pool pool;
    private final Units units;
    private final Figure<List<String>> categories;

    SearchQueries(Pool pool, Units units) {
        this.pool = pool;
        this.units = units;
        this.categories = new Figure<>(this::countedCategories);
    }

    /** Everyone searches the same: only what is public is in the index. */
    Uni<Found> search(Question question) {
        return looked(question).call(found -> units.mustExist(question.unit(), found.hits()));
    }

    private Uni<Found> looked(Question question) {
        if (question.isBlank()) {
            return Uni.createFrom().item(Found.NOTHING);
        }
        return Workers.run(question::wordTokens)
                .chain(words -> run(
                        question, question.wanted(), words, question.phrases().toArray(String[]::new), false))
                .chain(found -> found.total() > 0 || question.page() > 1
                        ? Uni.createFrom().item(found)
                        : near(question));
    }

    /** What is public already and may be what somebody is about to ask for; the likeliest first, at most five. */
    Uni<List<Hit>> matching(Wanted wanted) {
        return Workers.run(wanted::wordTokens).chain(words -> {
            List<String> pairs = wanted.pairs();
            if (pairs.isEmpty()) {
                return Uni.createFrom().item(List.of());
            }
            Tuple values = Tuple.of(Vector.anyTitled(pairs), Vector.any(pairs), Vector.any(words), LIKELY, RANKED);
            List<String> marked = Wanted.marked(words);
            return pool.preparedQuery(MATCHING).execute(values).chain(rows -> Workers.run(() -> hits(rows, marked)));
        });
    }

    /** The subjects items have, for the filter; the most frequent of at most a minute ago. */
    Uni<List<String>> categories() {
        return categories.value();
    }

    private Uni<List<String>> countedCategories() {
        return pool.query("""
                        select category from (select unnest(categories) as category from search_entry) c
                        group by category order by count(*) desc, category limit 40""").execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getString("category"))
                .toList());
    }

    /** Nothing holds all of it: what holds some of it may help. */
    private Uni<Found> near(Question question) {
        Question first = new Question(
                question.words(),
                question.unit(),
                question.category(),
                question.year(),
                1,
                Math.min(5, question.size()));
        return run(first, question.near(), List.of(), ANY_PHRASE, true);
    }

    private Uni<Found> run(Question question, String wanted, List<String> words, String[] phrases, boolean near) {
        Tuple values = Tuple.tuple()
                .addString(wanted)
                .addUUID(question.unit())
                .addString(question.category())
                .addInteger(question.year())
                .addInteger(CANDIDATES)
                .addString(Vector.any(words))
                .addArrayOfString(phrases)
                .addInteger(question.size())
                .addInteger((question.page() - 1) * question.size())
                .addArrayOfString(question.phrases().toArray(String[]::new));
        return pool.preparedQuery(SEARCH)
                .execute(values)
                .chain(rows -> Workers.run(() -> found(rows, question.phrases(), near)));
    }

    private static Found found(RowSet<Row> rows, List<String> phrases, boolean near) {
        List<Hit> hits = hits(rows, phrases);
        if (hits.isEmpty()) {
            return Found.NOTHING;
        }
        Row first = rows.iterator().next();
        return new Found(hits, first.getLong("total"), first.getLong("candidates") == CANDIDATES, near);
    }

    /** Excerpts are folded to be marked, which takes time: on a worker. */
    private static List<Hit> hits(RowSet<Row> rows, List<String> phrases) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> hit(row, phrases))
                .toList();
    }

    private static Hit hit(Row row, List<String> phrases) {
        return new Hit(
                row.getUUID("item_id"),
                row.getString("index_number"),
                Excerpt.whole(row.getString("title"), phrases),
                Excerpt.around(row.getString("body"), phrases),
                row.getUUID("organisation_id"),
                row.getString("organisation"),
                row.getLocalDate("document_date"),
                row.getString("document_number"),
                row.getOffsetDateTime("published_at").toInstant());
    }
}
