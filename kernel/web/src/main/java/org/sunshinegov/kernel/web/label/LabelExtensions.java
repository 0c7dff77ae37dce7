package org.sunshinegov.kernel.web.label;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import org.sunshinegov.kernel.web.page.CurrentVisit;

/** {@code {t:save}}, {@code {t:found(12)}} and, for a key that is computed, {@code {t:of(key)}}. */
@TemplateExtension(namespace = "t")
class LabelExtensions {

    private LabelExtensions() {}

    @TemplateExtension(namespace = "t", priority = 6)
    static String of(String key) {
        return text(key);
    }

    @TemplateExtension(namespace = "t", priority = 6)
    static String of(String key, Object first) {
        return text(key, first);
    }

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String label(String key) {
        return text(key);
    }

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String label(String key, Object first) {
        return text(key, first);
    }

    @TemplateExtension(namespace = "t", matchName = TemplateExtension.ANY)
    static String label(String key, Object first, Object second) {
        return text(key, first, second);
    }

    private static String text(String key, Object... values) {
        return Arc.container()
                .instance(Labels.class)
                .get()
                .text(CurrentVisit.now().language(), key, values);
    }
}
