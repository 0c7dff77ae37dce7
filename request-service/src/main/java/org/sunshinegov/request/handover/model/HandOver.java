package org.sunshinegov.request.handover.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * The hand-over of a closed unit: there is one for each.
 *
 * @param unitId the closed unit
 * @param successors in their order; the first takes what nobody gave to another
 */
public record HandOver(UUID unitId, LocalDate closedOn, List<UUID> successors) {

    public HandOver {
        successors = List.copyOf(successors);
    }

    public UUID first() {
        return successors.get(0);
    }

    public boolean split() {
        return successors.size() > 1;
    }

    public void mustSucceed(UUID unit) {
        if (!successors.contains(unit)) {
            throw Refusal.invalidFields(
                    Map.of("successorId", new FieldFault("不是本次移交的承接单位", "not a successor of this unit")));
        }
    }

    /** A successor was closed, too, before it took over what is its own: those after it do. */
    public HandOver succeeded(UUID closed, List<UUID> by) {
        return new HandOver(
                unitId,
                closedOn,
                successors.stream()
                        .flatMap(one -> one.equals(closed) ? by.stream() : Stream.of(one))
                        .distinct()
                        .toList());
    }
}
