package org.sunshinegov.request.disclosurerequest;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.kernel.law.clock.DaysLeft;
import org.sunshinegov.kernel.platform.clock.ClockQueries;
import org.sunshinegov.kernel.platform.clock.ClockView;
import org.sunshinegov.kernel.platform.http.Cursor;
import org.sunshinegov.kernel.platform.http.Page;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.Calendars;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.Conditions;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.kernel.platform.time.BusinessClock;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.ClarificationView;
import org.sunshinegov.request.disclosurerequest.DisclosureRequestView.Reader;
import org.sunshinegov.request.disclosurerequest.archive.ArchiveYear;
import org.sunshinegov.request.disclosurerequest.caselist.RequestFilter;
import org.sunshinegov.request.disclosurerequest.caselist.RequestLineView;
import org.sunshinegov.request.disclosurerequest.caselist.RequestOrder;
import org.sunshinegov.request.disclosurerequest.caselist.TaskView;
import org.sunshinegov.request.disclosurerequest.caselist.Tasks;
import org.sunshinegov.request.disclosurerequest.caselook.CaseLooks;
import org.sunshinegov.request.disclosurerequest.model.Clarification;
import org.sunshinegov.request.disclosurerequest.model.DisclosureRequest;
import org.sunshinegov.request.disclosurerequest.model.Move;
import org.sunshinegov.request.disclosurerequest.model.ReplyExtension;
import org.sunshinegov.request.disclosurerequest.model.State;
import org.sunshinegov.request.numbering.QueryCode;

/** Reads of requests, one statement each whatever the page size. */
@Singleton
public class DisclosureRequestQueries {

    /** The date that is shown and filtered by: while the applicant is to act, it is his. */
    private static final String WAITED_FOR =
            " case r.state when 'CLARIFICATION_REQUESTED' then 'CLARIFICATION_ANSWER' when 'FEE_NOTIFIED' then 'FEE_PAYMENT'"
                    + " else 'REQUEST_REPLY' end\n";

    /** To staff, before the receipt date stands, until when the office is to confirm: an internal alarm (domain 4.2). */
    private static final String WAITED_FOR_BY_STAFF = WAITED_FOR.replace(
            "case r.state when", "case r.state when 'AWAITING_CONFIRMATION' then 'REQUEST_CONFIRMATION' when");

    private static final String ONE = """
            select r.version, r.organisation_id, r.section_id, r.handler_id, r.content::text as content
            from disclosure_request r where\s""";

    private static final String LIST = """
            select r.id, r.version, r.organisation_id, o.name_zh, r.receipt_number, r.number, r.subject, r.state,
                r.channel, r.applicant_type, r.receipt_date, p.name_zh as handler, r.submitted_at, r.outcome,
                c.due_on, c.committed_on, c.provisional, c.stopped_on
            from disclosure_request r
            left join clock c on c.case_id = r.id and c.kind = """ + WAITED_FOR + """
            left join register_organisation o on o.id = r.organisation_id
            left join register_person p on p.id = r.handler_id
            where\s""";

    private static final String LIST_FOR_STAFF = LIST.replace(WAITED_FOR, WAITED_FOR_BY_STAFF);

    /**
     * The period of whom a letter went to would be over had it been received when it was sent, and nobody has noted when it was:
     * who is asked for an opinion, and the applicant whose fee was told on paper.
     */
    private static final String RECEIPT_TO_NOTE = """
            (r.organisation_id = any($2) and (
                r.state in ('CONSULTING_THIRD_PARTY', 'CONSULTING_AGENCY') and exists (
                    select from jsonb_array_elements(r.content -> 'consultations') as asked
                    where asked ->> 'opinion' is null and asked ->> 'letterReceivedOn' is null
                        and cast(asked ->> 'sentOn' as date) <= case asked ->> 'kind' when 'THIRD_PARTY' then cast($10 as date)
                            else cast($11 as date) end)
                or r.state = 'FEE_NOTIFIED' and r.content -> 'filing' ->> 'takenInBy' is not null
                    and r.content -> 'fee' ->> 'noticeReceivedOn' is null and exists (
                        select from clock f
                        where f.case_id = r.id and f.kind = 'FEE_PAYMENT' and f.due_on < cast($12 as date))))""";

    /** Registered before its assignment had a clock, it stands there with the reply's. */
    private static final String TASK_CLOCK = """
            case when r.state = 'AWAITING_CONFIRMATION' then 'REQUEST_CONFIRMATION'
                when r.state = 'REGISTERED' and exists (select from clock a
                    where a.case_id = r.id and a.kind = 'REQUEST_ASSIGNMENT' and a.stopped_on is null) then 'REQUEST_ASSIGNMENT'
                else 'REQUEST_REPLY' end""";

    /** By the leader and by the head of the disclosure body, neither of whom decides on what is his own. */
    private static final String PROPOSAL_TO_DECIDE = """
            (r.organisation_id = any($3) and r.awaits_approval and r.handler_id is distinct from $1 and exists (
                       select from jsonb_array_elements(r.content -> 'proposals') as asked
                       where asked ->> 'decision' is null and asked ->> 'proposedBy' <> cast($1 as text)
                           and asked -> 'matter' ->> 'is' not in ('Clarify', 'Extend'))
               or (r.organisation_id = any($8) or $9) and r.awaits_consent and r.handler_id is distinct from $1 and exists (
                       select from jsonb_array_elements(r.content -> 'proposals') as asked
                       where asked ->> 'decision' is null and asked ->> 'proposedBy' <> cast($1 as text)
                           and asked -> 'matter' ->> 'is' = 'Extend'))""";

    private static final String RECEIPT_DATE_TO_CONFIRM = """
            ((r.organisation_id = any($2) or $7) and r.awaits_second_person
                   and r.content -> 'receiptChange' ->> 'proposedBy' <> cast($1 as text))""";

    private static final String WAITING = """
            where (r.handler_id = $1 and r.state in ('IN_PROGRESS', 'REPLY_DRAFTED'))
               or (%1$s)
               or (r.organisation_id = any($2) and r.suggestion_open)
               or (r.organisation_id = any($2) and r.revocation_open)
               or %2$s
               or (r.organisation_id = any($2)
                   and (r.state in ('RECEIVED', 'REGISTERED', 'REASON_REQUESTED', 'CASE_CONFERENCE', 'SUSPENDED', 'REPLY_REVIEWED', 'REPLIED',
                            'SERVED')
                        or r.awaits_sending
                        or (r.state = 'AWAITING_CONFIRMATION' and (not r.office_confirmed or r.applicant_account is null))))
               or %4$s
               or %5$s
               or ($4 and r.awaits_legal_review
                   and r.content -> 'phase' -> 'reply' ->> 'drafterId' <> cast($1 as text))
            """;

    /** By the dates that run; what has been answered waits for service and closing alone, and stands in nobody's way. */
    private static final String TASKS = waiting("""
            select r.id, r.version, r.organisation_id, o.name_zh, r.receipt_number, r.number, r.subject, r.state,
                r.channel, r.applicant_type, r.receipt_date, p.name_zh as handler, r.submitted_at, r.outcome,
                c.due_on, c.committed_on, c.provisional, c.stopped_on, c.kind as due_kind,
                case when %1$s then p.name_zh end as acting_for,
                %2$s as note_receipt, r.organisation_id = any($2) and r.revocation_open as settle_revocation,
                %4$s as decide_proposal, %5$s as confirm_receipt_date
            from disclosure_request r
            left join clock c on c.case_id = r.id and c.kind = %3$s
            left join register_organisation o on o.id = r.organisation_id
            left join register_person p on p.id = r.handler_id
            """ + WAITING + """
            order by case when c.stopped_on is null then c.due_on end nulls last, c.due_on nulls first, r.submitted_at, r.id
            limit 100""");

    /** How many there are to each date that runs, and to none. */
    private static final String TASKS_DUE = waiting("""
            select case when c.stopped_on is null then c.due_on end as due_on, cast(count(*) as integer) as cases
            from disclosure_request r
            left join clock c on c.case_id = r.id and c.kind = %3$s
            """ + WAITING + "group by 1");

    private static String waiting(String text) {
        return text.formatted(
                Delegations.sql("$5", "$6") + " and r.state in ('IN_PROGRESS', 'REPLY_DRAFTED')",
                RECEIPT_TO_NOTE,
                TASK_CLOCK,
                PROPOSAL_TO_DECIDE,
                RECEIPT_DATE_TO_CONFIRM);
    }

    private static final String TRACKED = """
            select r.id, r.joint_id, r.receipt_number, o.name_zh, r.state, r.submitted_at, r.receipt_date, c.due_on, r.issued_on
            from disclosure_request r
            left join clock c on c.case_id = r.id and c.kind = """ + WAITED_FOR + """
            left join register_organisation o on o.id = r.organisation_id
            where (r.receipt_number = $1 and r.query_code = $2)
               or r.joint_id = (select j.id from joint_filing j where j.receipt_number = $1 and j.query_code = $2)
            order by r.receipt_number""";

    private final Pool pool;
    private final ClockQueries clocks;
    private final Calendars calendars;
    private final Policies policies;
    private final CaseLooks looks;
    private final BusinessClock time;

    DisclosureRequestQueries(
            Pool pool,
            ClockQueries clocks,
            Calendars calendars,
            Policies policies,
            CaseLooks looks,
            BusinessClock time) {
        this.pool = pool;
        this.clocks = clocks;
        this.calendars = calendars;
        this.policies = policies;
        this.looks = looks;
        this.time = time;
    }

    /** With its file; read across units, the reading is kept (7.4.8). */
    public Uni<DisclosureRequestView> byId(Scope scope, UUID id) {
        return one(scope, CaseSight.of(scope).files(), id);
    }

    /** As much of it as is the reader's to know: for the counter, what it takes in and hands out. */
    public Uni<DisclosureRequestView> atCounter(Scope scope, UUID id) {
        return one(scope, seenBy(scope), id);
    }

    private Uni<DisclosureRequestView> one(Scope scope, Conditions seen, UUID id) {
        Conditions one = seen.and("r.id = ?", id);
        return pool.preparedQuery(ONE + one.text())
                .execute(one.values())
                .chain(rows -> view(scope, rows))
                .call(view -> looks.note(scope, id, view.organisationId()));
    }

    public Uni<Page<RequestLineView>> list(Scope scope, RequestFilter filter) {
        return list(scope, filter, filter.cursor(), filter.limit());
    }

    public Uni<Page<RequestLineView>> list(Scope scope, RequestFilter filter, Cursor after, int limit) {
        Conditions narrowed = seenBy(scope)
                .and("r.state = ?", filter.stateName())
                .and("r.organisation_id = ?", filter.unitId())
                .and("r.handler_id = ?", filter.handlerId())
                .and("r.outcome = ?", filter.outcomeName())
                .and("r.applicant_type = ?", filter.applicantTypeName())
                .and("c.due_on <= ? and c.stopped_on is null and r.decided_on is null", filter.dueBeforeDate())
                .and("pairs(r.words) @> pairs(?) and position(? in r.words) > 0", filter.words());
        RequestOrder order = RequestOrder.of(filter);
        if (after != null) {
            var unused = narrowed.and(order.after(narrowed, after));
        }
        String limited = " order by " + order.by() + " limit " + narrowed.value(limit + 1);
        return pool.preparedQuery((scope.isCitizen() ? LIST : LIST_FOR_STAFF) + narrowed.text() + limited)
                .execute(narrowed.values())
                .map(rows -> Page.of(lines(rows), limit, order::cursor));
    }

    /**
     * Open cases that wait for this person: his own and those of handlers he acts for; for the office those nobody has in
     * hand; for the leader and the head of the disclosure body those with something to decide on that he did not propose; for
     * the legal reviewer the drafts of others; for officers and the district's office the receipt dates others correct. Most
     * urgent first.
     */
    public Uni<Tasks> openFor(Scope scope) {
        Tuple asked = waitingFor(scope);
        return pool.preparedQuery(TASKS)
                .execute(asked)
                .chain(first -> pool.preparedQuery(TASKS_DUE).execute(asked).map(days -> tasks(first, days)));
    }

    private Tuple waitingFor(Scope scope) {
        Delegations delegations = Delegations.of(scope);
        return Tuple.of(scope.subject())
                .addArrayOfUUID(unitsAs(scope, Role.DISCLOSURE_OFFICER))
                .addArrayOfUUID(unitsAs(scope, Role.LEADER_IN_CHARGE))
                .addBoolean(scope.holds(Role.LEGAL_AFFAIRS))
                .addArrayOfUUID(delegations.handlers())
                .addArrayOfUUID(delegations.units())
                .addBoolean(scope.holds(Role.DISTRICT_OFFICE))
                .addArrayOfUUID(unitsAs(scope, Role.DISCLOSURE_BODY_HEAD))
                .addBoolean(RequestRights.isHeadOfDistrict(scope))
                .addLocalDate(sentWhenOver("request.thirdPartyWd"))
                .addLocalDate(sentWhenOver("request.agencyWd"))
                .addLocalDate(time.today());
    }

    private Tasks tasks(RowSet<Row> first, RowSet<Row> days) {
        List<TaskView> shown = new ArrayList<>();
        first.forEach(row -> shown.add(task(row)));
        Map<DaysLeft, Integer> left = new HashMap<>();
        int all = 0;
        for (Row day : days) {
            all += day.getInteger("cases");
            if (day.getLocalDate("due_on") != null) {
                left.merge(clocks.daysLeft(day.getLocalDate("due_on")), day.getInteger("cases"), Integer::sum);
            }
        }
        return new Tasks(shown, all, left);
    }

    private TaskView task(Row row) {
        return new TaskView(
                line(row),
                row.getString("due_kind") == null ? null : ClockKind.valueOf(row.getString("due_kind")),
                row.getString("acting_for"),
                Boolean.TRUE.equals(row.getBoolean("note_receipt")),
                Boolean.TRUE.equals(row.getBoolean("settle_revocation")),
                Boolean.TRUE.equals(row.getBoolean("decide_proposal")),
                Boolean.TRUE.equals(row.getBoolean("confirm_receipt_date")));
    }

    /** The last day of dispatch from which these working days are over. */
    private LocalDate sentWhenOver(String period) {
        LocalDate today = time.today();
        int days = policies.current().days(period, today);
        LocalDate sent = today;
        while (!calendars.current().addWorkingDays(sent, days).isBefore(today)) {
            sent = sent.minusDays(1);
        }
        return sent;
    }

    private static UUID[] unitsAs(Scope scope, Role role) {
        return scope.appointments().stream()
                .filter(as -> as.role() == role)
                .map(Appointment::organisationId)
                .toArray(UUID[]::new);
    }

    /** Of those in sight: the register number, or the receipt's before there is one. */
    public Uni<Map<UUID, String>> numbers(Scope scope, List<UUID> ids) {
        Conditions seen = CaseSight.of(scope).files().and("r.id = any(?)", ids.toArray(UUID[]::new));
        return pool.preparedQuery(
                        "select r.id, coalesce(r.number, r.receipt_number) as number from disclosure_request r where "
                                + seen.text())
                .execute(seen.values())
                .map(rows -> {
                    Map<UUID, String> numbers = new HashMap<>();
                    rows.forEach(row -> numbers.put(row.getUUID("id"), row.getString("number")));
                    return numbers;
                });
    }

    /**
     * Those that ended in the year and are not archived yet, of a unit in sight: the oldest first, and last those a pending
     * remedy keeps, so that they stand in nobody's way.
     */
    public Uni<List<UUID>> toArchive(Scope scope, UUID organisationId, int year, int limit) {
        Conditions ended = CaseSight.of(scope)
                .files()
                .and("r.organisation_id = ?", organisationId)
                .and("r.state in ('CLOSED', 'WITHDRAWN', 'ABANDONED') and r.decided_on >= ?", LocalDate.of(year, 1, 1))
                .and("r.decided_on <= ?", LocalDate.of(year, 12, 31));
        return pool.preparedQuery("select r.id from disclosure_request r where " + ended.text()
                        + " order by exists (select from remedy m where m.case_id = r.id and m.result is null),"
                        + " r.decided_on, r.id limit " + ended.value(limit))
                .execute(ended.values())
                .map(rows -> {
                    List<UUID> ids = new ArrayList<>();
                    rows.forEach(row -> ids.add(row.getUUID("id")));
                    return ids;
                });
    }

    /** How many cases of a unit in sight ended in the year, archived or not, and how many of them wait for the archive. */
    public Uni<ArchiveYear> archiveYear(Scope scope, UUID organisationId, int year) {
        Conditions ended = CaseSight.of(scope)
                .files()
                .and("r.organisation_id = ?", organisationId)
                .and("r.decided_on >= ?", LocalDate.of(year, 1, 1))
                .and("r.decided_on <= ?", LocalDate.of(year, 12, 31));
        return pool.preparedQuery("""
                        select count(*) filter (where r.state = 'ARCHIVED') as archived,
                            count(*) filter (where r.state in ('CLOSED', 'WITHDRAWN', 'ABANDONED')) as waiting,
                            count(*) filter (where r.state in ('REPLIED', 'SERVED')) as unclosed
                        from disclosure_request r where\s""" + ended.text()).execute(ended.values()).map(rows -> {
            Row row = rows.iterator().next();
            return new ArchiveYear(year, row.getLong("archived"), row.getLong("waiting"), row.getLong("unclosed"));
        });
    }

    /** The code printed on the receipt; asked for only after the case was found in the reader's scope. */
    public Uni<String> queryCode(UUID id) {
        return pool.preparedQuery("select query_code from disclosure_request where id = $1")
                .execute(Tuple.of(id))
                .map(rows -> rows.iterator().next().getString(0));
    }

    /** Number and code together; neither alone finds anything. Those of an application to several units find all of them. */
    public Uni<List<TrackedView>> tracked(String number, String code) {
        return pool.preparedQuery(TRACKED)
                .execute(Tuple.of(QueryCode.typed(number), QueryCode.typed(code)))
                .map(rows -> {
                    List<TrackedView> found = new ArrayList<>();
                    rows.forEach(row -> found.add(tracked(row)));
                    return found;
                });
    }

    /** The cases of an application to several units that are in sight; none is an unknown one. */
    public Uni<List<RequestLineView>> jointly(Scope scope, UUID jointId) {
        Conditions parts = CaseSight.of(scope).files().and("r.joint_id = ?", jointId);
        return pool.preparedQuery(LIST + parts.text() + " order by r.receipt_number")
                .execute(parts.values())
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw Refusal.notFound();
                    }
                    return lines(rows);
                });
    }

    private static TrackedView tracked(Row row) {
        return new TrackedView(
                row.getUUID("id"),
                row.getUUID("joint_id"),
                row.getString("receipt_number"),
                row.getString("name_zh"),
                State.valueOf(row.getString("state")),
                row.getOffsetDateTime("submitted_at").toInstant(),
                row.getLocalDate("receipt_date"),
                row.getLocalDate("due_on"),
                row.getLocalDate("issued_on"));
    }

    private static Conditions seenBy(Scope scope) {
        return CaseSight.of(scope).conditions();
    }

    private static Reader reader(Scope scope, Row row) {
        if (scope.isCitizen()) {
            return Reader.APPLICANT;
        }
        UUID unit = row.getUUID("organisation_id");
        return CaseSight.of(scope).reads(unit, row.getUUID("section_id"), row.getUUID("handler_id"), null)
                ? Reader.OFFICE
                : Reader.COUNTER;
    }

    private Uni<DisclosureRequestView> view(Scope scope, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw Refusal.notFound();
        }
        Row row = rows.iterator().next();
        Reader reader = reader(scope, row);
        DisclosureRequest request = StateJson.read(row.getString("content"), DisclosureRequest.class);
        return clocks.all(request.id()).map(all -> {
            ClockView due = request.state().rests() ? null : clock(all, ClockKind.REQUEST_REPLY);
            return DisclosureRequestView.of(
                    request,
                    row.getInteger("version"),
                    due,
                    whyNotExtended(request, due),
                    reader == Reader.APPLICANT || request.state() != State.AWAITING_CONFIRMATION
                            ? null
                            : clock(all, ClockKind.REQUEST_CONFIRMATION),
                    reader == Reader.OFFICE && request.toBeAssigned() ? clock(all, ClockKind.REQUEST_ASSIGNMENT) : null,
                    clarification(request.clarification(), all),
                    calendars.current(),
                    reader);
        });
    }

    /** Null where its state is not one to extend it in, and where it can be. */
    private Refusal whyNotExtended(DisclosureRequest request, ClockView due) {
        return due == null || !request.legal().contains(Move.EXTEND)
                ? null
                : ReplyExtension.whyNot(request, due.clock(), time.today(), calendars.current());
    }

    private static ClarificationView clarification(Clarification asked, List<ClockView> clocks) {
        if (asked == null) {
            return null;
        }
        ClockView notice = clock(clocks, ClockKind.CLARIFICATION_NOTICE);
        ClockView answer = clock(clocks, ClockKind.CLARIFICATION_ANSWER);
        return new ClarificationView(
                asked.points(),
                asked.askedOn(),
                answer.dueOn(),
                asked.askedOn().isAfter(notice.dueOn()),
                asked.answer());
    }

    private static ClockView clock(List<ClockView> clocks, ClockKind kind) {
        return clocks.stream().filter(clock -> clock.kind() == kind).findFirst().orElse(null);
    }

    private List<RequestLineView> lines(RowSet<Row> rows) {
        List<RequestLineView> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row)));
        return lines;
    }

    private RequestLineView line(Row row) {
        return new RequestLineView(
                row.getUUID("id"),
                row.getInteger("version"),
                row.getUUID("organisation_id"),
                row.getString("name_zh"),
                row.getString("receipt_number"),
                row.getString("number"),
                row.getString("subject"),
                State.valueOf(row.getString("state")),
                row.getString("channel"),
                row.getString("applicant_type"),
                row.getString("handler"),
                row.getOffsetDateTime("submitted_at").toInstant(),
                row.getLocalDate("receipt_date"),
                row.getLocalDate("due_on"),
                row.getLocalDate("committed_on"),
                Boolean.TRUE.equals(row.getBoolean("provisional")),
                running(row) ? clocks.daysLeft(row.getLocalDate("due_on")) : null,
                row.getString("outcome"));
    }

    private static boolean running(Row row) {
        return row.getLocalDate("due_on") != null && row.getLocalDate("stopped_on") == null;
    }
}
