package org.sunshinegov.request.annualreport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

/**
 * Part 3 of the annual report: what was received, carried over, decided and carried on, by kind of applicant (domain 4.7). A
 * request counts from its receipt date and is decided on the day of its reply, its abandonment or its withdrawal; what ended
 * before it had a receipt date was never received, and one that handles another once more is counted in part 4.
 *
 * @param received row I
 * @param carriedOver row II
 * @param decided row III, its 21 leaves
 * @param carriedOn row IV
 */
record PartThree(Span span, Counts received, Counts carriedOver, Map<Outcome, Counts> decided, Counts carriedOn) {

    PartThree {
        Map<Outcome, Counts> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, decided.getOrDefault(outcome, Counts.NONE));
        }
        decided = all;
    }

    /** Row III(7). */
    Counts allDecided() {
        return decided.values().stream().reduce(Counts.NONE, Counts::and);
    }

    /** I + II = III(7) + IV in every column, as the form itself prints it. */
    boolean balanced() {
        return received.and(carriedOver).equals(allDecided().and(carriedOn));
    }

    /** A row as it is printed; {@code outcome} null for those that are no leaf of III. */
    record Row(String number, String zh, String en, Outcome outcome, List<Long> columns) {}

    /** In the order of the form. */
    List<Row> rows() {
        List<Row> leaves = Arrays.stream(Outcome.values())
                .map(outcome -> new Row(
                        "三" + outcome.row(),
                        outcome.zh(),
                        outcome.en(),
                        outcome,
                        decided.get(outcome).columns()))
                .toList();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("一", "本年新收政府信息公开申请数量", "Received", null, received.columns()));
        rows.add(new Row("二", "上年结转政府信息公开申请数量", "Carried over", null, carriedOver.columns()));
        rows.addAll(leaves);
        rows.add(new Row("三(7)", "总计", "Decided in all", null, allDecided().columns()));
        rows.add(new Row("四", "结转下年度继续办理", "Carried on", null, carriedOn.columns()));
        return rows;
    }
}
