package org.sunshinegov.assessment.watch;

import java.util.List;
import java.util.UUID;

/** One figure in large, with the address of the cases behind it. */
record TileView(Figure figure, long count, String href, String tone) {

    static List<TileView> of(BoardView board, UUID unit, Sight sight) {
        return Figure.ALL.stream().map(figure -> of(figure, board, unit, sight)).toList();
    }

    private static TileView of(Figure figure, BoardView board, UUID unit, Sight sight) {
        long count = board.figures().get(figure);
        String href = sight.opens(unit) ? Addresses.cases(figure, unit, board.period()) : "#units";
        return new TileView(figure, count, href, count > 0 ? figure.tone() : null);
    }
}
