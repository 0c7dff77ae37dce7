package org.sunshinegov.assessment.watch;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * The figures of the board, each with the one condition that counts it and lists its cases: {@code f} is the fact,
 * {@code p} today, the day until which a date counts as near, and the period.
 */
enum Figure {
    OPEN(Condition.OWED, Figure.NEAREST_DUE, null),
    /** Its first date, the unit's promise or the law's, comes within {@link #NEAR_DAYS} calendar days or has passed. */
    DUE_SOON(
            Condition.OWED + " and f.due_on >= p.today and least(f.due_on, f.committed_on) <= p.near",
            Figure.NEAREST_DUE,
            "soon"),
    OVERDUE(Condition.OWED + " and f.due_on < p.today", Figure.NEAREST_DUE, "late"),
    REPLIED_IN_TIME(Condition.REPLIED + " and f.in_time", Figure.LATEST_DONE, "done"),
    REPLIED_LATE(Condition.REPLIED + " and not f.in_time", Figure.LATEST_DONE, "late"),
    PUBLISHED_IN_TIME(Condition.PUBLISHED + " and f.in_time", Figure.LATEST_DONE, "done"),
    PUBLISHED_LATE(Condition.PUBLISHED + " and not f.in_time", Figure.LATEST_DONE, "late"),
    REVIEWS_OPEN("f.kind = 'REVIEW' and f.ended_on is null", Figure.NEAREST_DUE, null),
    CLARIFIED_LATE(Condition.CLARIFIED_LATE, Figure.LATEST_ASKED, "late"),
    REMEDIES_PENDING(Condition.REMEDY + " and f.ended_on is null", Figure.LONGEST_PENDING, null),
    REMEDIES_CONCLUDED(Condition.REMEDY_CONCLUDED, Figure.LATEST_ENDED, null),
    REMEDIES_CORRECTED(Condition.REMEDY_CONCLUDED + " and f.outcome = 'CORRECTED'", Figure.LATEST_ENDED, "late");

    /** Calendar days: working days are counted by the owners of clocks alone. */
    static final int NEAR_DAYS = 5;

    static final List<Figure> ALL = List.of(values());

    /** What any figure can count. Each part has an index, so that the board never reads what is over and done. */
    static final String COUNTED = "(f.ended_on is null or f.done_on" + Condition.IN_PERIOD + " or "
            + Condition.CLARIFIED_LATE + " or " + Condition.REMEDY_CONCLUDED + ")";

    /** A number of days by which the cases of the figure are sorted, the most urgent first, what has no date last. */
    private static final String NEAREST_DUE =
            "coalesce(least(f.due_on, f.committed_on), date '9999-12-31') - date '2000-01-01'";

    private static final String LATEST_DONE = "date '2000-01-01' - f.done_on";
    private static final String LATEST_ASKED = "date '2000-01-01' - f.clarification_asked_on";
    private static final String LATEST_ENDED = "date '2000-01-01' - f.ended_on";
    private static final String LONGEST_PENDING = "f.begun_on - date '2000-01-01'";

    private final String condition;
    private final String urgency;
    private final String tone;

    Figure(String condition, String urgency, String tone) {
        this.condition = condition;
        this.urgency = urgency;
        this.tone = tone;
    }

    static Figure of(String code) {
        return ALL.stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.invalidFields(Map.of("figure", unknown())));
    }

    private static FieldFault unknown() {
        String all = Arrays.stream(values()).map(Figure::code).collect(Collectors.joining(", "));
        return new FieldFault("没有这项指标，可选：" + all, "no such figure; there are " + all);
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String condition() {
        return condition;
    }

    String urgency() {
        return urgency;
    }

    /** Whether it counts what is so now, whatever the period. */
    public boolean live() {
        return !condition.contains(Condition.IN_PERIOD);
    }

    /** How its tile looks when it is not zero; null for no particular way. */
    String tone() {
        return tone;
    }

    /** Keys of its name and of the sentence that explains it. */
    public String label() {
        return "figure-" + code();
    }

    public String explanation() {
        return label() + "-means";
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static final class Condition {

        static final String IN_PERIOD = " between p.since and p.until";

        /** A draft that nothing presses is nobody's debt. */
        static final String OWED = "f.ended_on is null and (f.kind = 'REQUEST'"
                + " or f.kind in ('ITEM', 'PUBLICATION_DUTY') and f.due_on is not null)";

        static final String REPLIED = "f.kind = 'REQUEST' and f.done_on" + IN_PERIOD;
        static final String PUBLISHED = "f.kind = 'ITEM' and f.done_on" + IN_PERIOD;

        /** Asked later than seven working days after receipt (Decree 711 article 30). */
        static final String CLARIFIED_LATE = "f.clarification_late and f.clarification_asked_on" + IN_PERIOD;

        static final String REMEDY = "f.kind in ('RECONSIDERATION', 'LITIGATION', 'LITIGATION_AFTER_RECONSIDERATION')";
        static final String REMEDY_CONCLUDED = REMEDY + " and f.ended_on" + IN_PERIOD;
    }
}
