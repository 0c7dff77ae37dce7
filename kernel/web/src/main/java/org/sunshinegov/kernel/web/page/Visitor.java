package org.sunshinegov.kernel.web.page;

import org.sunshinegov.kernel.platform.identity.Scope;

/** Who looks at the page, as far as the page shows it. */
public record Visitor(String name, boolean signedIn, boolean staff) {

    static final Visitor ANYONE = new Visitor("", false, false);

    static Visitor of(Scope scope) {
        return scope.name() == null ? ANYONE : new Visitor(scope.name(), true, scope.isStaff());
    }
}
