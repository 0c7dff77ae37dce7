package org.sunshinegov.kernel.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The scope of the request being answered; set once, before any resource is reached. */
@RequestScoped
public class Caller {

    private Scope scope = Scope.PUBLIC;

    public Scope scope() {
        return scope;
    }

    /** The scope of somebody known; the public is asked to sign in. */
    public Scope signedIn() {
        if (scope.kind() == Scope.Kind.PUBLIC) {
            throw Refusal.unauthenticated();
        }
        return scope;
    }

    void is(Scope caller) {
        this.scope = caller;
    }
}
