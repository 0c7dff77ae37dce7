package org.sunshinegov.kernel.web.form;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/** {@code {form:…}}: what the tags of forms ask about their parameters, all of which may be left out. */
@TemplateExtension(namespace = "form")
class FormExtensions {

    private FormExtensions() {}

    /** What is wrong with the field, or null. */
    static FieldFault fault(Map<String, FieldFault> errors, String name) {
        return errors == null ? null : errors.get(name);
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
