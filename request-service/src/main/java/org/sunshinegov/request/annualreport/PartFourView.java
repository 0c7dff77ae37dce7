package org.sunshinegov.request.annualreport;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sunshinegov.request.remedy.model.RemedyResult;

/**
 * Part 4 as it is printed.
 *
 * @param columns the results, then PENDING and TOTAL, by code
 */
record PartFourView(LocalDate from, LocalDate to, List<String> columns, List<PartFour.Path> paths) {

    private static final List<String> COLUMNS = Stream.concat(
                    Arrays.stream(RemedyResult.values()).map(RemedyResult::name), Stream.of("PENDING", "TOTAL"))
            .toList();

    static PartFourView of(PartFour part) {
        return new PartFourView(part.span().from(), part.span().to(), COLUMNS, part.paths());
    }
}
