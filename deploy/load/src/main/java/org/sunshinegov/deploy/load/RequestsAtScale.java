package org.sunshinegov.deploy.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.deploy.local.district.ServiceName;

/** An officer's list with every filter, one case, part 3 and ten minutes of filing, over a million closed and 100,000 open cases. */
final class RequestsAtScale implements Measurement {
    private static final int CLOSED = 1_000_000;
    private static final int OPEN = 100_000;
    private static final int READS = 60;
    private static final int PER_SECOND = 20;
    private static final double FILINGS_PER_SECOND = 12.5;
    private static final int CONNECTIONS = 32;
    private static final String LIST = "/api/requests/v1/requests";

    /** Nine years of cases of all units; only the open ones carry their state, which lists do not read. */
    private static final String CASES_SQL = """
            insert into disclosure_request (id, organisation_id, version, told, audited, audit_head, state, receipt_number,
                query_code, office_confirmed, number, channel, applicant_type, applicant_id, subject, submitted_at,
                receipt_date, handler_id, outcome, issued_on, decided_on, content)
            select c.id, units.ids[1 + n %% array_length(units.ids, 1)], 9, 9, 9, null,
                case when n > %2$d then (array['REGISTERED', 'IN_PROGRESS', 'REPLY_DRAFTED'])[1 + n %% 3] else 'CLOSED' end,
                'SQ8' || lpad(cast(n as text), 13, '0'), 'AAAAAAAA', true, '依申请〔2024〕第' || (1000000 + n) || '号',
                (array['INTERNET', 'COUNTER', 'REGISTERED_MAIL', 'FAX'])[1 + n %% 4],
                case when n %% 10 = 0 then 'RESEARCH_INSTITUTION' else 'NATURAL_PERSON' end, gen_random_uuid(),
                (array['道路养护工程', '低保发放名单', '征地补偿安置方案', '学区划分依据', '河道水质监测', '物业维修资金'])[1 + n %% 6]
                    || '第' || n || '批',
                filed.at, cast(filed.at as date) + 1, r.handler_id,
                case when n <= %2$d then (array['GRANTED', 'GRANTED', 'PARTIALLY_GRANTED', 'UNAVAILABLE_NOT_HELD',
                    'DENIED_PROCESS_INFO'])[1 + n %% 5] end,
                case when n <= %2$d then cast(filed.at as date) + 20 end,
                case when n <= %2$d then cast(filed.at as date) + 20 end,
                case when n > %2$d
                    then replace(cast(r.content as text), cast(r.id as text), cast(c.id as text))::jsonb
                    else '{}'::jsonb end
            from generate_series(1, %1$d) as n, disclosure_request r,
                lateral (select gen_random_uuid() as id, n as of_row) as c,
                lateral (select case when n > %2$d then timestamptz '2025-09-27 16:00+00' - (n %% 28) * interval '1 day'
                    - n * interval '1 second'
                    else timestamptz '2025-08-01 00:00+00' - n * interval '283 seconds' end as at) as filed,
                (select array_agg(id) as ids from register_organisation where kind <> 'SECTION') as units
            where r.id = '%3$s'""";

    /** As the service leaves them: what was replied to in time is not told as missed, what is overdue has been. */
    private static final String CLOCKS_SQL = """
            insert into clock (id, case_table, case_id, organisation_id, kind, clock, due_on, provisional, missed_from,
                calendar_version, policy_version, stopped_on, missed_told)
            select gen_random_uuid(), 'disclosure_request', r.id, r.organisation_id, 'REQUEST_REPLY', k.clock,
                r.receipt_date + 28, false, (r.receipt_date + 29)::timestamptz, k.calendar_version, k.policy_version,
                r.issued_on, r.issued_on is null and r.receipt_date + 29 <= date '2025-09-28'
            from disclosure_request r, clock k where k.case_id = '%1$s' and k.kind = 'REQUEST_CONFIRMATION' and r.id <> '%1$s'""";

    @Override
    public void run(Report report) throws Exception {
        try (var district = LoadDistrict.start()) {
            var database = district.database(ServiceName.REQUEST);
            var first = district.file();
            database.execute(CASES_SQL.formatted(CLOSED + OPEN, CLOSED, first));
            database.execute(CLOCKS_SQL.formatted(first));
            database.execute("vacuum analyze disclosure_request");
            database.execute("vacuum analyze clock");
            report.line("%d cases", database.number("select count(*) from disclosure_request"));
            lists(district, report);
            mixed(district, report);
            one(district, report, "/" + first, "one case as its officer reads it");
            one(district, report, null, "part 3 of the annual report, one year, the whole district");
            steady(district, report);
        }
    }

    /** 45,000 requests in an hour, ten minutes of it. */
    private static void steady(LoadDistrict district, Report report) throws Exception {
        try (var filings = new Filings(district, CONNECTIONS)) {
            var warm = filings.open(FILINGS_PER_SECOND, Duration.ofSeconds(30));
            report.line("filing, warming up: p99 %.1f ms", warm.millis(99));
            var answers = filings.open(FILINGS_PER_SECOND, Duration.ofMinutes(10));
            report.line("filings in ten minutes: %d filed, %d refused", answers.created(), answers.refused());
            report.figure("12.5 filings a second for ten minutes, p50", answers.millis(50), "ms", null);
            report.figure("12.5 filings a second for ten minutes, p99", answers.millis(99), "ms", "aim 500");
        }
    }

    private static Map<String, String> filters(UUID unit) {
        var filters = new LinkedHashMap<String, String>();
        filters.put("none", "");
        filters.put("open state", "state=REGISTERED");
        filters.put("state closed", "state=CLOSED");
        filters.put("unit", "unit=" + unit);
        filters.put("unit and state", "state=IN_PROGRESS&unit=" + unit);
        filters.put("due", "dueBefore=2025-09-30");
        filters.put("rare outcome", "outcome=OTHER_FEE_UNPAID");
        filters.put("outcome", "outcome=PARTIALLY_GRANTED");
        filters.put("kind of applicant", "applicantType=RESEARCH_INSTITUTION");
        filters.put("text, two characters of many", "text=" + encoded("河道"));
        filters.put("text of one", "text=" + encoded("第765432批"));
        filters.put("text of none", "text=" + encoded("没有这样的申请"));
        filters.put("receipt number", "text=SQ80000000123456");
        return filters;
    }

    private static void lists(LoadDistrict district, Report report) throws Exception {
        for (var account : new String[] {LoadDistrict.OFFICE, LoadDistrict.OFFICER}) {
            for (var filter : filters(district.unit).entrySet()) {
                var reads = new Reads(district, account, ServiceName.REQUEST, LIST + "?" + filter.getValue());
                var unused = reads.run(5);
                var times = reads.run(READS);
                report.figure(
                        "list of %s, filter: %s, p95".formatted(account, filter.getKey()),
                        times.getValueAtPercentile(95) / 1e3,
                        "ms",
                        "aim 200");
            }
        }
    }

    /** All filters in turn at a fixed rate; a late answer counts from the moment it was due. */
    private static void mixed(LoadDistrict district, Report report) throws Exception {
        var paths = filters(district.unit).values().stream()
                .map(filter -> LIST + "?" + filter)
                .toList();
        var times = Reads.paced(
                district, LoadDistrict.OFFICE, ServiceName.REQUEST, paths, PER_SECOND, Duration.ofSeconds(60));
        report.figure("lists with all filters at 20/s, p50", times.getValueAtPercentile(50) / 1e3, "ms", null);
        report.figure("lists with all filters at 20/s, p95", times.getValueAtPercentile(95) / 1e3, "ms", "aim 200");
    }

    private static void one(LoadDistrict district, Report report, String below, String what) throws Exception {
        var path = below == null ? "/api/requests/v1/annual-report/part-3?year=2024" : LIST + below;
        var reads = new Reads(district, LoadDistrict.OFFICE, ServiceName.REQUEST, path);
        var unused = reads.run(5);
        var times = reads.run(below == null ? 10 : READS);
        report.figure(
                what + ", p95", times.getValueAtPercentile(95) / 1e3, "ms", below == null ? "aim 2,000" : "aim 150");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
