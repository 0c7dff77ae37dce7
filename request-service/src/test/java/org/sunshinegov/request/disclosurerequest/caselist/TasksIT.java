package org.sunshinegov.request.disclosurerequest.caselist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.kernel.web.testing.TestTokens;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.TestRegister;
import org.sunshinegov.request.disclosurerequest.Cases;

/** More cases wait for an officer than a page holds. */
@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class TasksIT {

    private static final Pattern CASE = Pattern.compile("href=\"/requests/cases/([0-9a-f-]{36})\"");

    /** The columns that are written: the others follow from them. */
    private static final String COLUMNS = """
            select string_agg(column_name, ', ') from information_schema.columns
            where table_schema = current_schema and table_name = 'disclosure_request' and is_generated = 'NEVER'""";

    /** Due forty days ago. */
    private static final String COPIES = """
            with copies as (
                insert into disclosure_request (%1$s) select %1$s from (
                    select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(),
                        'receipt_number', r.receipt_number || '-' || n, 'state', '%2$s'))).*
                    from disclosure_request r, generate_series(1, %3$d) n where r.id = $1) more
                returning id)
            insert into clock
            select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'case_id', copies.id,
                'due_on', current_date - 40, 'stopped_on', %4$s, 'missed_told', true))).*
            from clock c, copies where c.case_id = $1 and c.kind = 'REQUEST_REPLY'""";

    @Inject
    TestRegister register;

    @Inject
    Pool pool;

    private Cases one;

    @BeforeEach
    void received() {
        one = new Cases(register).received();
    }

    @Test
    void what_has_been_answered_pushes_no_case_that_runs_out_of_the_tasks() {
        copies(110, "REPLIED", "current_date - 41");

        String tasks = tasks();

        assertThat(tasks)
                .contains("<span class=\"muted\">111</span>", "另有 11 件未在此列出。 <a href=\"/requests/cases\">")
                .doesNotContain("due-warnings");
        Matcher first = CASE.matcher(tasks);
        assertThat(first.find()).isTrue();
        assertThat(first.group(1)).isEqualTo(one.id().toString());
    }

    @Test
    void the_warnings_count_also_what_a_page_does_not_hold() {
        copies(130, "RECEIVED", "null");

        assertThat(tasks()).contains("<span class=\"muted\">131</span>", "已逾期 130 件", "另有 31 件未在此列出。");
    }

    @Test
    void of_what_a_page_holds_nothing_is_said_to_be_left_out() {
        assertThat(tasks()).contains("<span class=\"muted\">1</span>").doesNotContain("未在此列出");
    }

    private String tasks() {
        return Cases.html(TestTokens.staff(one.officer))
                .get("/requests/fragments/tasks")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void copies(int times, String state, String stoppedOn) {
        String columns = pool.query(COLUMNS).executeAndAwait().iterator().next().getString(0);
        var unused = pool.preparedQuery(COPIES.formatted(columns, state, times, stoppedOn))
                .executeAndAwait(Tuple.of(one.id()));
    }
}
