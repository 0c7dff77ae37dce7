package org.sunshinegov.catalog;

import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.web.testing.ListStatements;

@CatalogService
class ListStatementsIT {

    /** A published item a hundred times more, found by the same words, and as many people. */
    private static final String COPIES = """
            with copies as (
                insert into information_item
                select (jsonb_populate_record(i, jsonb_build_object('id', gen_random_uuid(),
                    'index_number', i.index_number || '-' || n, 'proposal_id', null))).*
                from information_item i, generate_series(1, 100) n where i.id = $1
                returning id, index_number),
            publications as (
                insert into publication
                select (jsonb_populate_record(p, jsonb_build_object('item_id', c.id, 'index_number', c.index_number))).*
                from publication p, copies c where p.item_id = $1),
            people as (
                insert into person
                select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'account', p.account || '-' || n))).*
                from person p, generate_series(1, 100) n where p.account = $2)
            insert into search_entry
            select c.id, s.organisation_id, s.entry_id, s.year, s.categories, s.title, c.index_number, s.document_number,
                s.document_date, s.published_at, s.body, s.folded, s.tsv
            from search_entry s, copies c where s.item_id = $1""";

    @Inject
    TestReviews reviews;

    @Inject
    Pool pool;

    @Test
    void a_list_asks_as_often_for_a_hundred_of_a_kind_as_for_ten() {
        TestUnit unit = TestUnit.make();
        TestItem item = TestItem.draft(unit, unit.entry("政策文件"), "水文站网年度普查通报", "水文站网普查的结果。")
                .published(reviews);
        UUID id = item.id();
        var unused = pool.preparedQuery(COPIES)
                .execute(Tuple.of(id, unit.drafter()))
                .await()
                .indefinitely();

        new ListStatements("org.sunshinegov.catalog", () -> as(unit.officer()))
                .list("/api/catalog/v1/items", "organisation=" + unit.id())
                .list("/api/catalog/v1/publications", "organisation=" + unit.id())
                .list("/api/catalog/v1/people", "")
                .list("/api/catalog/v1/search", "q=水文站网&organisation=" + unit.id(), "hits")
                .requireAsManyForTenAsForAHundred();
    }
}
