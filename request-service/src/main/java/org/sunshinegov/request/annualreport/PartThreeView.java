package org.sunshinegov.request.annualreport;

import java.time.LocalDate;
import java.util.List;

/**
 * Part 3 as it is printed.
 *
 * @param columns the six kinds of applicant and their sum, by code
 * @param balanced I + II = III(7) + IV in every column
 */
record PartThreeView(LocalDate from, LocalDate to, List<String> columns, List<PartThree.Row> rows, boolean balanced) {

    private static final List<String> COLUMNS = List.of(
            "NATURAL_PERSON",
            "COMMERCIAL_ENTERPRISE",
            "RESEARCH_INSTITUTION",
            "PUBLIC_WELFARE_ORGANISATION",
            "LEGAL_SERVICE_BODY",
            "OTHER",
            "TOTAL");

    static PartThreeView of(PartThree part) {
        return new PartThreeView(part.span().from(), part.span().to(), COLUMNS, part.rows(), part.balanced());
    }
}
