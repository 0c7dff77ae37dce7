package org.sunshinegov.request.casepack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register says of a case.
 *
 * @param request the case itself, as it is stored
 * @param periods its clocks
 * @param remedies what was filed against it, as it is stored
 */
public record CaseRegister(JsonNode request, List<Period> periods, List<JsonNode> remedies) {

    /** A clock of the case; {@code stoppedOn} null where it was still running. */
    public record Period(
            String kind, LocalDate startedOn, LocalDate dueOn, LocalDate committedOn, LocalDate stoppedOn) {}
}
