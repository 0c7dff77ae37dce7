package org.sunshinegov.kernel.web.page;

import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Scope;

/** Who looks at the page, as far as the page shows it; {@code id} tells one account from another, and is null for anyone. */
public record Visitor(UUID id, String name, boolean signedIn, boolean staff) {

    static final Visitor ANYONE = new Visitor(null, "", false, false);

    static Visitor of(Scope scope) {
        return scope.name() == null ? ANYONE : new Visitor(scope.subject(), scope.name(), true, scope.isStaff());
    }
}
