package org.sunshinegov.kernel.web.form;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.label.Labels;
import org.sunshinegov.kernel.web.page.CurrentVisit;
import org.sunshinegov.kernel.web.page.Visit;

/** {@code {form:…}}: what the tags of forms ask about their parameters, all of which may be left out. */
@TemplateExtension(namespace = "form")
class FormExtensions {

    private FormExtensions() {}

    /** What is wrong with the field, or null. */
    static FieldFault fault(Map<String, FieldFault> errors, String name) {
        return errors == null ? null : errors.get(name);
    }

    /** The field's name before what is wrong with it; nothing where no label of that key is a plain name. */
    static String called(String name) {
        Labels labels = Arc.container().instance(Labels.class).get();
        Visit visit = CurrentVisit.now();
        return labels.names(name) ? labels.text(visit.language(), name) + visit.say("：", ": ") : "";
    }

    /** Of this form as it is shown now: sent twice it is the same creation, read again it is another. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    static List<Integer> pageSizes() {
        return List.of(20, 50, 100);
    }

    static boolean same(Object value, Object chosen) {
        return chosen != null && Objects.equals(String.valueOf(value), String.valueOf(chosen));
    }

    /** The ids of hint and error, for {@code aria-describedby}. */
    static String describedBy(String name, Object hint, Object fault) {
        return (hint == null ? "" : name + "-hint") + (fault == null ? "" : " " + name + "-error");
    }
}
