package org.sunshinegov.catalog.register;

import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Scope;

/**
 * The register is written by system administrators, and its appointments are approved by security administrators (domain 7.3:
 * users, roles); the district office closes units.
 */
final class RegisterRights {

    private RegisterRights() {}

    static void mayRead(Scope scope) {
        var unused = scope.requireStaff();
    }

    static void mayWrite(Scope scope, Role writer) {
        if (scope.kind() != Scope.Kind.SELF) {
            var unused = scope.requireStaff().requireAnywhere(writer);
        }
    }
}
