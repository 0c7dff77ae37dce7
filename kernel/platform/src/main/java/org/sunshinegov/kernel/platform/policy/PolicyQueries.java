package org.sunshinegov.kernel.platform.policy;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.reference.PublishedPolicies;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.store.StateJson;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** The policies the service answers for and what waits to change them; read by all staff, as the working calendar. */
@Singleton
public class PolicyQueries {

    private static final String PROPOSALS = """
            select p.content::text as content, p.version, proposer.name_zh as proposer, decider.name_zh as decider
            from policy_proposal p
            left join register_person proposer on proposer.id = cast(p.content ->> 'proposedBy' as uuid)
            left join register_person decider on decider.id = cast(p.content ->> 'decidedBy' as uuid)
            """;

    private final Pool pool;
    private final PolicyBookStore books;
    private final BusinessClock clock;

    PolicyQueries(Pool pool, PolicyBookStore books, BusinessClock clock) {
        this.pool = pool;
        this.books = books;
        this.clock = clock;
    }

    /** By key. */
    public Uni<List<PolicyView>> policies(Scope scope) {
        return part(scope).chain(part -> pool.query(
                        "select content::text as content from policy_proposal where state = 'RELEASED'")
                .execute()
                .map(rows -> PolicyView.of(part, clock.today(), released(rows))));
    }

    private static Map<String, PolicyProposal> released(RowSet<Row> rows) {
        return stream(rows).map(PolicyQueries::content).collect(Collectors.toMap(PolicyProposal::source, one -> one));
    }

    private Uni<PolicyBook> part(Scope scope) {
        var unused = scope.requireStaff();
        return pool.preparedQuery("select document from policy_book where owner = $1")
                .execute(Tuple.of(books.owner()))
                .map(rows -> stream(rows)
                        .findFirst()
                        .map(row -> PublishedPolicies.read(row.getString("document")))
                        .map(published -> new PolicyBook(published.version(), published.values()))
                        .orElseGet(() -> new PolicyBook(0, books.part(PolicyBook.bundled()))));
    }

    /** The newest first. */
    public Uni<List<PolicyProposalView>> proposals(Scope scope) {
        return part(scope).chain(part -> pool.query(PROPOSALS + "order by p.proposed_at desc, p.id limit 50")
                .execute()
                .map(rows -> views(rows, part)));
    }

    /** What waits for this person's decision. */
    public Uni<List<PolicyProposalView>> waiting(Scope scope) {
        return part(scope)
                .chain(part -> pool.query(PROPOSALS + "where p.state = 'PROPOSED' order by p.proposed_at, p.id")
                        .execute()
                        .map(rows -> views(rows, part).stream()
                                .filter(one -> one.waitsFor(scope.subject()))
                                .toList()));
    }

    public Uni<PolicyProposalView> proposal(Scope scope, UUID id) {
        return part(scope).chain(part -> pool.preparedQuery(PROPOSALS + "where p.id = $1")
                .execute(Tuple.of(id))
                .map(rows -> views(rows, part).stream().findFirst().orElseThrow(Refusal::notFound)));
    }

    private static List<PolicyProposalView> views(RowSet<Row> rows, PolicyBook part) {
        return stream(rows)
                .map(row -> PolicyProposalView.of(
                        content(row),
                        part,
                        row.getString("proposer"),
                        row.getString("decider"),
                        row.getInteger("version")))
                .toList();
    }

    private static PolicyProposal content(Row row) {
        return StateJson.read(row.getString("content"), PolicyProposal.class);
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
