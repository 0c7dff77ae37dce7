package org.sunshinegov.offender;

import io.smallrye.mutiny.Uni;
import org.sunshinegov.kernel.platform.identity.Scope;

/** One read within a scope and one without. */
public class LoudQueries {

    Uni<String> of(Scope scope) {
        return Uni.createFrom().item(scope.name());
    }

    Uni<String> all() {
        return Uni.createFrom().item("all");
    }
}
