package org.sunshinegov.kernel.web.page;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateGlobal;
import org.sunshinegov.kernel.web.asset.Assets;

/** What every template can name without being given it. */
@TemplateGlobal
class Globals {

    private Globals() {}

    static Visit visit() {
        return CurrentVisit.now();
    }

    static Site site() {
        return Arc.container().instance(Site.class).get();
    }

    static Assets assets() {
        return Arc.container().instance(Assets.class).get();
    }
}
