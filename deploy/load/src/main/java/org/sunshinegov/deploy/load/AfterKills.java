package org.sunshinegov.deploy.load;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sunshinegov.deploy.local.component.Http;
import org.sunshinegov.deploy.local.district.ServiceName;

/** What must be true of the whole when all parts have come back, found in the databases beside the services. */
record AfterKills(LoadDistrict district, Citizens citizens, Travels travels, UUID first) {
    private static final Map<ServiceName, List<ServiceName>> HEARS = Map.of(
            ServiceName.ASSESSMENT, List.of(ServiceName.REQUEST, ServiceName.REVIEW, ServiceName.CATALOG),
            ServiceName.REVIEW, List.of(ServiceName.REQUEST, ServiceName.CATALOG),
            ServiceName.CATALOG, List.of(ServiceName.REQUEST, ServiceName.REVIEW),
            ServiceName.REQUEST, List.of(ServiceName.REVIEW));

    /** What is told of the register, the calendar and the keys everybody hears. */
    private static final String TOLD = """
            select subject, max(sequence) from outbox where topic in ('disclosure.reference', '%s') group by subject""";

    private static final String HEARD = "select aggregate, last from inbox_position where source = '/%s-service'";

    private static final String GAPS = """
            select count(*) from (select 1 from outbox where topic <> 'disclosure.reference' group by subject
                having count(*) <> max(sequence) or count(distinct sequence) <> count(*)) as gap""";

    /** Each of these happens once in the life of a request here. */
    private static final String TOLD_TWICE = """
            select count(*) from (select 1 from outbox where type in ('RequestSubmitted.v1', 'RequestReceived.v1',
                'RequestRegistered.v1', 'RequestAssigned.v1', 'ReplyDrafted.v1', 'ReplyApproved.v1', 'ReplyIssued.v1',
                'ReviewOpened.v1', 'ReviewApproved.v1') group by subject, type having count(*) > 1) as twice""";

    private static final String REVIEWED_TWICE = """
            select count(*) from (select 1 from confidentiality_review group by subject_id having count(*) > 1) as twice""";

    private static final String CASES = """
            select r.id, concat_ws(' ', r.state, r.receipt_date, k.due_on) from disclosure_request r
            left join clock k on k.case_id = r.id and k.kind = 'REQUEST_REPLY'""";

    private static final String FACTS = """
            select id, concat_ws(' ', state, receipt_date, due_on) from case_fact where kind = 'REQUEST'""";

    /** Those of a case that was replied to before the first kill are right. */
    private static final String CLOCKS_OTHERWISE = """
            select count(*) from clock k left join clock right_one
                on right_one.kind = k.kind and right_one.case_id = '%s' and right_one.due_on = k.due_on
            where k.case_table = 'disclosure_request' and right_one.id is null""";

    private static final String CLOCKS = "select count(*) from clock where kind = '%s'";

    private static final String UNPRINTED = "select count(*) from letter where document_id is null";

    /** What is told and not yet sent, sent and not yet applied, or written and not yet printed. */
    long unsettled() throws SQLException {
        var left = database(ServiceName.REQUEST).number(UNPRINTED);
        for (var service : ServiceName.values()) {
            left += database(service).number("select count(*) from outbox where sent_at is null");
            left += notApplied(service);
        }
        return left;
    }

    private long notApplied(ServiceName service) throws SQLException {
        var left = 0L;
        for (var teller : ServiceName.values()) {
            var heardOf = HEARS.get(service).contains(teller) ? "disclosure." + teller.part() : "";
            var told = database(teller).pairs(TOLD.formatted(heardOf));
            var heard = database(service).pairs(HEARD.formatted(teller.part()));
            left += told.entrySet().stream()
                    .filter(fact -> !fact.getValue().equals(heard.get(fact.getKey())))
                    .count();
        }
        return left;
    }

    void verify(Report report) throws SQLException, IOException {
        filings(report);
        for (var service : ServiceName.values()) {
            bus(service, report);
        }
        report.must("bytes of dead letters", deadLetters(), 0L);
        cases(report);
        for (var service : ServiceName.values()) {
            evidence(service, report);
        }
    }

    private void filings(Report report) throws SQLException {
        var kept = database(ServiceName.REQUEST).pairs("select id, content from disclosure_request");
        var answered = citizens.all().stream().map(Citizens.Filing::id).collect(Collectors.toSet());
        report.must(
                "filings answered with a request of their own",
                answered.size(),
                citizens.all().size());
        report.must(
                "of these not there, or not what was filed",
                citizens.all().stream()
                        .filter(filing -> !kept.getOrDefault(filing.id(), "").contains(filing.key))
                        .count(),
                0L);
        var unasked = new HashSet<>(kept.keySet());
        unasked.removeAll(answered);
        unasked.remove(first);
        report.must("requests nobody filed", unasked.size(), 0);
    }

    private void bus(ServiceName service, Report report) throws SQLException {
        var database = database(service);
        var name = service.part() + "-service: ";
        report.line(
                "%s%d facts told, %d aggregates heard of",
                name,
                database.number("select count(*) from outbox"),
                database.number("select count(*) from inbox_position"));
        report.must(name + "facts not sent", database.number("select count(*) from outbox where sent_at is null"), 0L);
        report.must(name + "aggregates told of with a gap or a double", database.number(GAPS), 0L);
        report.must(name + "acts told twice", database.number(TOLD_TWICE), 0L);
        report.must(name + "aggregates heard of up to another fact", notApplied(service), 0L);
        report.must(name + "facts parked", database.number("select count(*) from inbox_parked"), 0L);
        report.must(
                name + "facts refused",
                database.text("select coalesce(string_agg(type || ' ' || code, ', '), 'none') from inbox_refused"),
                "none");
    }

    /** The topic's log on the broker's disk. */
    private long deadLetters() throws IOException {
        try (var files = Files.walk(district.district().data("kafka"))) {
            return files.filter(
                            file -> file.getParent().getFileName().toString().startsWith("disclosure.dead-letters-"))
                    .filter(file -> file.toString().endsWith(".log"))
                    .mapToLong(AfterKills::size)
                    .sum();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private void cases(Report report) throws SQLException {
        var requests = database(ServiceName.REQUEST);
        var cases = requests.pairs(CASES);
        var facts = database(ServiceName.ASSESSMENT).pairs(FACTS);
        report.must("requests known to assessment-service", facts.size(), cases.size());
        report.must(
                "of these with another state or date than their own",
                cases.entrySet().stream()
                        .filter(one -> !Objects.equals(facts.get(one.getKey()), one.getValue()))
                        .count(),
                0L);
        report.must(
                "cases led on that are not where they were led",
                travels.goals().entrySet().stream()
                        .filter(goal -> !cases.getOrDefault(goal.getKey(), "").startsWith(goal.getValue()))
                        .count(),
                0L);
        report.must("clocks of confirmation", requests.number(CLOCKS.formatted("REQUEST_CONFIRMATION")), (long)
                cases.size());
        report.must("clocks of a reply", requests.number(CLOCKS.formatted("REQUEST_REPLY")), (long)
                travels.goals().size());
        report.must(
                "clocks with another date than before the first kill",
                requests.number(CLOCKS_OTHERWISE.formatted(first)),
                0L);
        report.line("%d letters", requests.number("select count(*) from letter"));
        report.must("letters without their document", requests.number(UNPRINTED), 0L);
        report.must("replies reviewed twice", database(ServiceName.REVIEW).number(REVIEWED_TWICE), 0L);
    }

    private void evidence(ServiceName service, Report report) throws IOException {
        var answer = new JsonObject(Http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/audit/verify"
                                .formatted(district.addresses().management(service))))
                        .timeout(Duration.ofMinutes(1))
                        .build())
                .body());
        report.must(
                "%s-service: %d chains of evidence intact".formatted(service.part(), answer.getInteger("aggregates")),
                answer.getBoolean("intact"),
                true);
    }

    private Database database(ServiceName service) {
        return district.database(service);
    }
}
