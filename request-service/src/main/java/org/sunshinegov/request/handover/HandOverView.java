package org.sunshinegov.request.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The list of a closed unit as those concerned read it.
 *
 * @param left open cases nobody has taken over yet
 * @param ended cases without anything left to do, which go with the first successor
 */
public record HandOverView(
        UUID id,
        int version,
        String unit,
        LocalDate closedOn,
        List<Successor> successors,
        long left,
        long ended,
        List<Line> cases) {

    public record Successor(UUID id, String name) {}

    /**
     * @param namedBack why its successor gave it back; null where he did not
     * @param handedOverOn null while it is in the list
     */
    public record Line(
            UUID id,
            String number,
            String state,
            LocalDate dueOn,
            UUID successorId,
            String namedBack,
            LocalDate handedOverOn) {}

    public String successor(UUID successorId) {
        return successors.stream()
                .filter(one -> one.id().equals(successorId))
                .map(Successor::name)
                .findFirst()
                .orElse("");
    }
}
