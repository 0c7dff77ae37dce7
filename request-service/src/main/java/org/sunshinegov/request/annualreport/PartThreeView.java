package org.sunshinegov.request.annualreport;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;

/**
 * Part 3 as it is printed.
 *
 * @param columns the six kinds of applicant and their sum, by code
 * @param balanced I + II = III(7) + IV in every column
 */
record PartThreeView(LocalDate from, LocalDate to, List<String> columns, List<PartThree.Row> rows, boolean balanced) {

    private static final List<String> COLUMNS = Stream.concat(
                    Arrays.stream(ApplicantType.values()).map(ApplicantType::name), Stream.of("TOTAL"))
            .toList();

    static PartThreeView of(PartThree part) {
        return new PartThreeView(part.span().from(), part.span().to(), COLUMNS, part.rows(), part.balanced());
    }
}
