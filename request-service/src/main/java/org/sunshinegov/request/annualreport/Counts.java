package org.sunshinegov.request.annualreport;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;

/** One row of part 3: a number for each kind of applicant, and their sum. */
record Counts(Map<ApplicantType, Long> byType) {

    static final Counts NONE = new Counts(Map.of());

    Counts {
        Map<ApplicantType, Long> all = new EnumMap<>(ApplicantType.class);
        for (ApplicantType type : ApplicantType.values()) {
            all.put(type, byType.getOrDefault(type, 0L));
        }
        byType = all;
    }

    static Counts of(ApplicantType type, long count) {
        return new Counts(Map.of(type, count));
    }

    Counts and(Counts other) {
        Map<ApplicantType, Long> sum = new EnumMap<>(ApplicantType.class);
        byType.forEach((type, count) -> sum.put(type, count + other.byType.get(type)));
        return new Counts(sum);
    }

    long total() {
        return byType.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The seven columns of the form, in its order. */
    public List<Long> columns() {
        return LongStream.concat(Arrays.stream(ApplicantType.values()).mapToLong(byType::get), LongStream.of(total()))
                .boxed()
                .toList();
    }
}
