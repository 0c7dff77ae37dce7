package org.sunshinegov.request.annualreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sunshinegov.request.remedy.model.RemedyPath;
import org.sunshinegov.request.remedy.model.RemedyResult;

/**
 * Part 4 of the annual report: remedies by path and result (domain 4.7). What was concluded in the period counts by its
 * result; what was filed and not concluded by its last day is pending.
 *
 * @param concluded by path and result
 * @param pending by path
 */
record PartFour(Span span, Map<RemedyPath, Map<RemedyResult, Long>> concluded, Map<RemedyPath, Long> pending) {

    /** One path as it is printed: the results in the order of the form, then what is pending, then their sum. */
    record Path(RemedyPath path, String zh, String en, List<Long> columns) {}

    /** The fifteen numbers of the form, five for each path. */
    List<Path> paths() {
        return Arrays.stream(RemedyPath.values()).map(this::printed).toList();
    }

    private Path printed(RemedyPath path) {
        Map<RemedyResult, Long> results = concluded.getOrDefault(path, new EnumMap<>(RemedyResult.class));
        List<Long> columns = new ArrayList<>();
        for (RemedyResult result : RemedyResult.values()) {
            columns.add(results.getOrDefault(result, 0L));
        }
        columns.add(pending.getOrDefault(path, 0L));
        columns.add(columns.stream().mapToLong(Long::longValue).sum());
        return new Path(path, path.zh(), path.en(), List.copyOf(columns));
    }
}
