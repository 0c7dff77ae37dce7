package org.sunshinegov.assessment.watch;

import java.util.List;
import org.sunshinegov.assessment.watch.model.Period;
import org.sunshinegov.kernel.platform.http.Page;

/** The cases behind one figure, beside all figures of the same unit; {@code unit} null for all that is in sight. */
record CaseListView(
        Figure figure, UnitView unit, BoardView board, List<TileView> tiles, Page<CaseView> page, int size) {

    public Period period() {
        return board.period();
    }

    public long total() {
        return board.figures().get(figure);
    }

    public String boardAddress() {
        return Addresses.board(unit == null ? null : unit.id(), period());
    }
}
