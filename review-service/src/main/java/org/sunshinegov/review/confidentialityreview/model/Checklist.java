package org.sunshinegov.review.confidentialityreview.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What both checklists share: every point is answered, each by yes or no. */
final class Checklist {

    private static final FieldFault UNANSWERED = new FieldFault("请逐项回答“是”或“否”", "answer yes or no");
    private static final FieldFault UNEXPLAINED = new FieldFault("回答“否”的，请说明情况", "say why the answer is no");

    private Checklist() {}

    /** {@code name.POINT} is the field of a point in forms and problem documents. */
    static <P extends Enum<P>> void mustBeAnswered(String name, P[] points, Map<P, Answer> answers) {
        Map<String, FieldFault> faults = new TreeMap<>();
        for (P point : points) {
            Answer answer = answers.get(point);
            if (answer == null || !answer.given()) {
                faults.put(name + "." + point.name(), UNANSWERED);
            } else if (!answer.yes()
                    && (answer.remark() == null || answer.remark().isBlank())) {
                faults.put(name + "." + point.name(), UNEXPLAINED);
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    static <P> Map<P, Answer> withoutWords(Map<P, Answer> answers) {
        return answers.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        answer -> new Answer(answer.getValue().yes(), null)));
    }

    static boolean allYes(Map<?, Answer> answers) {
        return answers.values().stream().allMatch(Answer::yes);
    }
}
