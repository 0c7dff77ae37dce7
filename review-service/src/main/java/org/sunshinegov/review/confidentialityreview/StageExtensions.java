package org.sunshinegov.review.confidentialityreview;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.label.Labels;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.kernel.web.page.Visit;
import org.sunshinegov.review.confidentialityreview.ReviewExtensions.Option;
import org.sunshinegov.review.confidentialityreview.model.Answer;
import org.sunshinegov.review.confidentialityreview.model.CheckPoint;
import org.sunshinegov.review.confidentialityreview.model.Classification;
import org.sunshinegov.review.confidentialityreview.model.Conclusion;
import org.sunshinegov.review.confidentialityreview.model.Disclosure;
import org.sunshinegov.review.confidentialityreview.model.DrafterOpinion;
import org.sunshinegov.review.confidentialityreview.model.Finding;
import org.sunshinegov.review.confidentialityreview.model.OfficerOpinion;
import org.sunshinegov.review.confidentialityreview.model.Quotation;
import org.sunshinegov.review.confidentialityreview.model.RevocationCause;
import org.sunshinegov.review.confidentialityreview.model.Stage;

/** {@code {stage:…}}: what the forms of the stages ask, and how opinions and findings are said. */
@TemplateExtension(namespace = "stage")
class StageExtensions {

    private StageExtensions() {}

    static String named(String name) {
        Stage stage = Stage.valueOf(name);
        return visit().say(stage.zh(), stage.en());
    }

    static String side(Quotation.Side side) {
        return named(side == Quotation.Side.OFFICER ? "DISCLOSURE_OFFICER" : "LEADER_IN_CHARGE");
    }

    /** Whether this office has yet to say what a mark is. */
    static boolean asks(Finding finding, Quotation.Side side) {
        Quotation quotation = finding.quotation();
        return quotation == null || (side == Quotation.Side.OFFICER ? quotation.officer() : quotation.leader()) == null;
    }

    static String findingTone(Finding finding) {
        if (finding.isMark()) {
            return finding.blocks() ? "stopped" : "done";
        }
        return "warning";
    }

    /** The name of the form that calls this finding a quotation. */
    static String quotationForm(Finding finding) {
        return "quotation-" + finding.number();
    }

    static String quotation(ReviewCaseView view, Finding finding) {
        Quotation quotation = finding.quotation();
        if (quotation == null) {
            return "";
        }
        Labels labels = Arc.container().instance(Labels.class).get();
        if (quotation.byBoth()) {
            return labels.text(visit().language(), "reviewQuoted") + visit().say("：", ": ")
                    + view.by(quotation.officer()) + "、" + view.by(quotation.leader());
        }
        boolean officerSaid = quotation.officer() != null;
        return labels.text(
                visit().language(),
                "reviewQuotedByOne",
                view.by(officerSaid ? quotation.officer() : quotation.leader()),
                side(officerSaid ? Quotation.Side.LEADER : Quotation.Side.OFFICER));
    }

    /** Any list of the model's choices: each has a name and words in both languages. */
    static List<Option> options(List<?> choices) {
        return choices.stream().map(StageExtensions::option).toList();
    }

    private static Option option(Object choice) {
        if (choice instanceof Classification classification) {
            return new Option(classification.name(), visit().say(classification.zh(), classification.en()));
        }
        if (choice instanceof Disclosure disclosure) {
            return new Option(disclosure.name(), visit().say(disclosure.zh(), disclosure.en()));
        }
        if (choice instanceof RevocationCause cause) {
            return new Option(cause.name(), visit().say(cause.zh(), cause.en()));
        }
        Conclusion conclusion = (Conclusion) choice;
        return new Option(conclusion.name(), visit().say(conclusion.zh(), conclusion.en()));
    }

    static List<Option> grounds(List<Ground> grounds) {
        return grounds.stream()
                .map(ground -> new Option(
                        ground.name(),
                        visit().say(
                                        ground.zh() + "（" + ground.article() + "）",
                                        ground.en() + " (" + ground.article() + ")")))
                .toList();
    }

    /** What the drafter had said before it was returned to him; null otherwise. */
    static Object before(ReviewView review, String field) {
        DrafterOpinion before = review.opinions().drafter();
        if (before == null) {
            return null;
        }
        return switch (field) {
            case "classification" -> before.classification().name();
            case "disclosure" -> before.disclosure().name();
            default -> before.remark();
        };
    }

    static String key(String list, Enum<?> point) {
        return list + "." + point.name();
    }

    static String remark(String field) {
        return field + ".remark";
    }

    static FieldFault fault(ReviewForm form, String name, String field) {
        return form.errorsOf(name).get(field);
    }

    static boolean yes(Map<?, Answer> answers, Object point) {
        return answers.get(point) != null
                && Boolean.TRUE.equals(answers.get(point).yes());
    }

    /** The points answered no, in their order. */
    static List<Map.Entry<CheckPoint, Answer>> concerns(OfficerOpinion opinion) {
        return opinion.checklist().entrySet().stream()
                .filter(answer -> !answer.getValue().yes())
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    private static Visit visit() {
        return CurrentVisit.now();
    }
}
