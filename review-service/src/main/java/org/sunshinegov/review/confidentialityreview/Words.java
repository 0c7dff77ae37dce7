package org.sunshinegov.review.confidentialityreview;

import java.util.EnumMap;
import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.review.confidentialityreview.model.Answer;

/** What people write into the forms of a review: trimmed, bounded, nothing instead of blanks. */
final class Words {

    static final int LIMIT = 2_000;

    private Words() {}

    static String of(String field, String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        if (written.length() > LIMIT) {
            throw Refusal.invalidFields(
                    Map.of(field, new FieldFault("不能超过" + LIMIT + "字", "at most " + LIMIT + " characters")));
        }
        return written.strip();
    }

    /** Null stays null: the model says which points are missing. */
    static <P extends Enum<P>> Map<P, Answer> ofAnswers(String name, Map<P, Answer> answers) {
        if (answers == null || answers.isEmpty()) {
            return Map.of();
        }
        Map<P, Answer> clean = new EnumMap<>(answers);
        clean.values().removeIf(java.util.Objects::isNull);
        clean.replaceAll((point, answer) -> new Answer(answer.yes(), of(name + "." + point.name(), answer.remark())));
        return clean;
    }
}
