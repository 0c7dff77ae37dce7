package org.sunshinegov.assessment.watch;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.kernel.platform.identity.Caller;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** The watch board for people: the district, one unit, and the cases behind a figure. */
@Path("/watch")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class WatchPages {

    @CheckedTemplate(requireTypeSafeExpressions = false)
    static class Templates {

        static native TemplateInstance board(
                BoardView board, List<TileView> tiles, List<PeriodChoiceView> periods, Sight sight);

        static native TemplateInstance unit(
                UnitView unit, BoardView board, List<TileView> tiles, List<PeriodChoiceView> periods, Sight sight);

        static native TemplateInstance cases(CaseListView list);
    }

    private final WatchQueries queries;
    private final Caller caller;
    private final BusinessClock clock;

    WatchPages(WatchQueries queries, Caller caller, BusinessClock clock) {
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> board(@BeanParam WatchFilter filter) {
        Scope scope = caller.signedIn();
        Sight sight = Sight.of(scope);
        return queries.board(scope, null, period(filter))
                .map(board ->
                        Templates.board(board, TileView.of(board, null, sight), periods(null, board.period()), sight));
    }

    @GET
    @Path("/units/{id}")
    public Uni<TemplateInstance> unit(UUID id, @BeanParam WatchFilter filter) {
        Scope scope = caller.signedIn();
        Sight sight = Sight.of(scope);
        return queries.board(scope, id, period(filter))
                .map(board -> Templates.unit(
                        board.unit(id), board, TileView.of(board, id, sight), periods(id, board.period()), sight));
    }

    @GET
    @Path("/cases")
    public Uni<TemplateInstance> cases(@BeanParam WatchFilter filter) {
        Scope scope = caller.signedIn();
        Sight sight = Sight.of(scope);
        return queries.cases(scope, filter).chain(page -> queries.board(scope, filter.unit, period(filter))
                .map(board -> Templates.cases(new CaseListView(
                        filter.figure(),
                        board.unit(filter.unit),
                        board,
                        TileView.of(board, filter.unit, sight),
                        page,
                        filter.limit()))));
    }

    private Period period(WatchFilter filter) {
        return filter.period(clock.today());
    }

    private List<PeriodChoiceView> periods(UUID unit, Period chosen) {
        return PeriodChoiceView.of(unit, chosen, clock.today());
    }
}
