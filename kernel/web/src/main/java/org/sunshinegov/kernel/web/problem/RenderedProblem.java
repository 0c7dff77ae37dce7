package org.sunshinegov.kernel.web.problem;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.sunshinegov.kernel.platform.refusal.Problem;
import org.sunshinegov.kernel.platform.refusal.ProblemPage;
import org.sunshinegov.kernel.web.label.Labels;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.kernel.web.page.Language;
import org.sunshinegov.kernel.web.page.Visit;

/** A problem as people read it: the sentence of the problem document, what to correct, and what to do next. */
@ApplicationScoped
class RenderedProblem implements ProblemPage {
    private final Template template;
    private final Labels labels;

    RenderedProblem(@Location("problem") Template template, Labels labels) {
        this.template = template;
        this.labels = labels;
    }

    @Override
    public Uni<String> render(Problem problem) {
        Visit visit = CurrentVisit.now();
        return template.data("status", problem.status())
                .data("code", problem.code())
                .data("sentence", visit.say(problem.title(), problem.titleEn()))
                .data("fields", problem.details().get("fields"))
                .data("requestId", problem.details().get("requestId"))
                .data("moves", moves(problem, visit.language()))
                .createUni();
    }

    /** The legal moves by the service's labels {@code move-<code>}; a code without a label is none of a reader's. */
    private List<String> moves(Problem problem, Language language) {
        return problem.details().get("legalMoves") instanceof List<?> codes
                ? codes.stream()
                        .map(code -> "move-" + code)
                        .filter(labels::has)
                        .map(key -> labels.text(language, key))
                        .toList()
                : List.of();
    }
}
