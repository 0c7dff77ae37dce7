package org.sunshinegov.kernel.web.form;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.UserTagSectionHelper.Arguments;
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

    /**
     * Of a field; {@code at} is the form's name where a page has several with fields of the same name. What is wrong with no
     * field goes by the form's name, and so does the form.
     */
    static String id(String at, String name) {
        return at == null || at.isEmpty() || at.equals(name) ? name : at.replace('/', '-') + "-" + name;
    }

    /**
     * The field's name before what is wrong with it: as the summary was told ({@code reason=t:extendReason}), or else the label
     * of that key; nothing where there is none that is a plain name.
     */
    static String called(String name, Arguments told) {
        Visit visit = CurrentVisit.now();
        Object label = told.get(name);
        if (label != null) {
            return label + visit.say("：", ": ");
        }
        Labels labels = Arc.container().instance(Labels.class).get();
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
    static String describedBy(String id, Object hint, Object fault) {
        return (hint == null ? "" : id + "-hint") + (fault == null ? "" : " " + id + "-error");
    }
}
