package org.sunshinegov.kernel.web.label;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import io.quarkus.qute.runtime.QuteRecorder.QuteContext;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A service whose template names a label that is not written does not start. */
@Startup
@Singleton
class LabelsInTemplates {

    LabelsInTemplates(Engine engine, QuteContext templates, Labels labels) {
        Map<String, String> missing =
                missing(templates.getTemplates().keySet().stream().map(engine::getTemplate), labels::has);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("labels without text, and where they are used: " + missing);
        }
    }

    static Map<String, String> missing(Stream<Template> templates, Predicate<String> written) {
        Map<String, String> missing = new TreeMap<>();
        templates.forEach(template -> template.getExpressions().stream()
                .filter(LabelsInTemplates::namesLabel)
                .map(expression -> expression.getParts().get(0).getName())
                .filter(written.negate())
                .forEach(key -> missing.put(key, template.getId())));
        return missing;
    }

    private static boolean namesLabel(Expression expression) {
        return expression.hasNamespace()
                && expression.getNamespace().equals("t")
                && !expression.getParts().get(0).getName().equals("of");
    }
}
