package org.sunshinegov.kernel.web.page;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** {@code {layout:…}}: what the layout asks. */
@TemplateExtension(namespace = "layout")
class LayoutExtensions {

    private LayoutExtensions() {}

    static boolean console(Object kind) {
        return "console".equals(kind);
    }

    static List<Entry> entries(Object kind) {
        return List.of(Entry.of(console(kind)));
    }
}
