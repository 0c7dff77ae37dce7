package org.sunshinegov.catalog;

import static org.awaitility.Awaitility.await;
import static org.sunshinegov.catalog.testing.TestUnit.as;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.catalog.testing.CatalogService;
import org.sunshinegov.catalog.testing.Codes;
import org.sunshinegov.catalog.testing.DistrictOffice;
import org.sunshinegov.catalog.testing.TestItem;
import org.sunshinegov.catalog.testing.TestReviews;
import org.sunshinegov.catalog.testing.TestUnit;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.web.testing.ListStatements;
import org.sunshinegov.kernel.web.testing.PolicyOffice;
import org.sunshinegov.kernel.web.testing.TestTokens;

@CatalogService
class ListStatementsIT {

    /** An item a hundred times more; what is published is found by the same words. */
    private static final String ITEMS = """
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
            found as (
                insert into search_entry
                select c.id, s.organisation_id, s.entry_id, s.year, s.categories, s.title, c.index_number,
                    s.document_number, s.document_date, s.published_at, s.body, s.folded, s.tsv
                from search_entry s, copies c where s.item_id = $1)
            insert into clock
            select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'case_id', c.id))).*
            from clock d, copies c where d.case_id = $1 and d.stopped_on is null""";

    private static final String MOVED =
            "update clock set moved_on = current_date, moved_from = due_on - 1, missed_told = true where case_id = $1";

    private static final String REPORT =
            "update publication set categories = categories || array['信息公开年报'] where item_id = $1";

    /** Sorted behind everybody else. */
    private static final String PEOPLE = """
            insert into person
            select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
                'account', 'zzz-' || p.account || '-' || n))).*
            from person p, generate_series($2::int, $3::int) n where p.account = $1""";

    private static final String UNITS = """
            with units as (
                insert into organisation
                select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'code', o.code || '-' || n))).*
                from organisation o, generate_series(1, 12) n where o.id = $1)
            insert into appointment
            select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).*
            from appointment a, generate_series(1, 12) where a.organisation_id = $1""";

    private static final String WAITING = """
            insert into appointment
            select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'approval', 'WAITING'))).*
            from appointment a, generate_series(1, $2) where a.organisation_id = $1 and a.role = 'DRAFTER'""";

    private static final String ENTRIES = """
            insert into catalogue_entry
            select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'matter', e.matter || n))).*
            from catalogue_entry e, generate_series(1, 12) n where e.id = $1""";

    private static final String DUTIES = """
            insert into publication_duty (id, organisation_id, version, told, audited, entry_id, period_end, due_on, fulfilled_on)
            select gen_random_uuid(), organisation_id, 0, 0, 0, id, current_date - n, current_date, current_date
            from catalogue_entry, generate_series($2::int, $3::int) n where id = $1""";

    private static final String PROPOSALS = """
            insert into calendar_proposal
            select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
            from calendar_proposal p, generate_series(1, 12) where p.id = $1""";

    private static final String CHANGES = """
            insert into policy_proposal
            select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'policy', p.policy || n))).*
            from policy_proposal p, generate_series(1, 12) n where p.id = $1""";

    /** A policy whose values to come become many. */
    private static final String COMING = "agency.confirmationWd";

    private static final String API = "/api/catalog/v1";
    private static final String ROW = "<td class=\"row-head\"";
    private static final String CHOICE = "<option value=\"";

    @Inject
    TestReviews reviews;

    @Inject
    Pool pool;

    private TestUnit unit;
    private UUID entry;
    private TestItem published;
    private TestItem draft;
    private UUID proposal;
    private PolicyOffice policies;
    private UUID change;

    @Test
    void a_list_asks_as_often_for_many_of_a_kind_as_for_few() {
        unit = TestUnit.make();
        DistrictOffice office = DistrictOffice.make();
        entry = UUID.fromString(unit.entry("政策文件"));
        published = TestItem.draft(unit, entry.toString(), "水文站网年度普查通报", "水文站网普查的结果。")
                .published(reviews);
        draft = longAgo();
        proposal = office.propose("2021-04-02,OFF,防汛,通告" + Codes.next() + ",2021-03-01\n");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> as(office.other())
                                .get(API + "/moving-dates/" + proposal)
                                .statusCode()
                        == 200);
        policies = new PolicyOffice(API, TestTokens.staff(office.one()), TestTokens.staff(office.leading()));
        change = UUID.fromString(
                policies.proposed("handover.copiesWd", "15wd", LocalDate.now().plusYears(50)));
        coming(0);
        change(WAITING, unit.id(), 1);
        change(REPORT, published.id());
        change(MOVED, draft.id());
        change(PEOPLE, unit.drafter(), 0, 0);
        change(DUTIES, entry, 0, 0);

        new ListStatements("org.sunshinegov.catalog", () -> as(unit.officer()))
                .names(names())
                .paged(API + "/items?organisation={unit}", "items")
                .paged("/items?organisation={unit}", ROW)
                .paged(API + "/publications?organisation={unit}", "items")
                .paged("/information?organisation={unit}", ROW)
                .paged(API + "/search?q=水文站网&organisation={unit}", "hits")
                .paged("/search?q=水文站网&organisation={unit}", "<div class=\"result\">")
                .paged(API + "/people", "items")
                .growing("/register/people?after={lastPerson}", ROW)
                .growing(API + "/appointments?organisation={unit}", "$")
                .growing("/register/appointments", ROW)
                .growing(API + "/organisations", "$")
                .growing("/register", ROW)
                .growing("/", "<li><a href=\"/catalogues/")
                .growing("/guide", "<section id=\"")
                .growing("/annual-reports", ROW)
                .growing(API + "/entries?organisation={unit}", "$")
                .growing("/catalogues/{code}", ROW)
                .growing(API + "/entries/duties?organisation={unit}", "$")
                .readBy(() -> as(unit.drafter()))
                .growing("/items/new", CHOICE)
                .growing("/items/{items}/edit", CHOICE)
                .growing("/items/{items}", "<li class=\"timeline-entry")
                .growing(API + "/items/{items}/history", "$")
                .growing("/items/fragments/tasks", ROW)
                .growing("/items/fragments/moved-dates", ROW)
                .readBy(() -> as(office.other()))
                .growing(API + "/moving-dates/{proposalId}", "first")
                .growing("/items/fragments/moving-dates/{proposalId}", ROW)
                .growing(API + "/calendar-proposals", "findAll { it.proposer == '人员%s' }".formatted(office.one()))
                .growing("/register/calendar", "人员" + office.one())
                .growing(API + "/policies", "find { it.policy == '%s' }.coming".formatted(COMING))
                .growing(API + "/policy-proposals", "findAll { it.proposer == '人员%s' }".formatted(office.one()))
                .growing("/register/policies", "人员" + office.one())
                .readBy(() -> as(office.leading()))
                .growing("/register/calendar/fragments/tasks", "人员" + office.one())
                .growing("/register/policies/fragments/tasks", "人员" + office.one())
                .readBy(() -> as("security"))
                .growing(API + "/appointments/not-approved", "$")
                .growing("/register/appointments/fragments/tasks", "<li><a href=\"/register/appointments\">")
                .none("counted once a minute for all who ask", "/catalogues")
                .none(
                        "what many it has stands in its own row",
                        API + "/appointments/{appointments}",
                        API + "/calendar-proposals/{proposalId}",
                        API + "/entries/{entries}",
                        API + "/items/{items}",
                        API + "/organisations/{organisations}",
                        API + "/people/{people}",
                        API + "/policy-proposals/{proposalId}",
                        API + "/publications/{itemId}",
                        "/information/{code}/{serial}",
                        "/items/duties/{dutyId}",
                        "/register/calendar/{proposalId}",
                        "/register/organisations/{organisations}",
                        "/register/organisations/{organisations}/closing",
                        "/register/policies/{proposalId}")
                .none("its days are computed, not read", "/items/{items}/due")
                .none(
                        "days of one calendar stand in one row",
                        "/register/calendar/in-force.csv",
                        "/register/calendar/of-this-release.csv")
                .none("each service brings its own", "/tasks")
                .requireAsManyForManyAsForFew(this::more);
        change("delete from clock where organisation_id = $1", unit.id());
        change("delete from appointment where organisation_id = $1 and approval = 'WAITING'", unit.id());
        change("delete from policy_proposal where cast(content ->> 'id' as uuid) = $1 and id <> $1", change);
        change("delete from calendar_proposal where cast(content ->> 'id' as uuid) = $1 and id <> $1", proposal);
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        names.put("unit", unit.id().toString());
        names.put("code", unit.code());
        names.put("items", draft.id().toString());
        names.put("proposalId", proposal.toString());
        names.put("lastPerson", new Cursor("zzz-" + unit.drafter(), new UUID(0, 0)).encoded());
        return names;
    }

    private void more() {
        for (int i = 0; i < 6; i++) {
            draft.put(unit.drafter(), "attribute", Map.of("attribute", "PROACTIVE"))
                    .statusCode(204);
            draft.put(unit.officer(), "attribute-return", Map.of("reason", "再核"))
                    .statusCode(204);
        }
        change(ITEMS, published.id());
        change(ITEMS, draft.id());
        change(PEOPLE, unit.drafter(), 1, 100);
        change(WAITING, unit.id(), 12);
        change(UNITS, unit.id());
        change(ENTRIES, entry);
        change(DUTIES, entry, 1, 12);
        change(PROPOSALS, proposal);
        change(CHANGES, change);
        for (int i = 1; i <= 12; i++) {
            coming(i);
        }
    }

    private void coming(int after) {
        policies.released(
                COMING, 14 - after % 2 + "wd", LocalDate.now().plusYears(60).plusDays(after));
    }

    /** Made in a period that the proposed calendar changes. */
    private TestItem longAgo() {
        Map<String, Object> form = TestItem.form(unit, entry.toString(), "汛期通告", "正文");
        form.put("documentDate", LocalDate.of(2021, 3, 15).toString());
        String location = as(unit.drafter())
                .body(form)
                .post(API + "/items")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return new TestItem(UUID.fromString(location.replaceAll(".*/", "")), unit);
    }

    private void change(String statement, Object... values) {
        var unused = pool.preparedQuery(statement)
                .execute(Tuple.from(values))
                .await()
                .indefinitely();
    }
}
