package org.sunshinegov.kernel.platform.identity;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Register;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/** Builds the scope of every request; a staff token without a copy of the person in the register opens nothing. */
class ScopeFilter {

    private final CurrentIdentityAssociation identities;
    private final Register register;
    private final BusinessClock clock;
    private final Caller caller;

    ScopeFilter(CurrentIdentityAssociation identities, Register register, BusinessClock clock, Caller caller) {
        this.identities = identities;
        this.register = register;
        this.clock = clock;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION, nonBlocking = true)
    Uni<Response> scope(ContainerRequestContext request) {
        return identities
                .getDeferredIdentity()
                .chain(this::scopeOf)
                .invoke(caller::is)
                .replaceWith((Response) null);
    }

    private Uni<Scope> scopeOf(SecurityIdentity identity) {
        if (identity == null || identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(Scope.PUBLIC);
        }
        if (identity.hasRole("staff")) {
            return register.scopeOf(account(token), clock.today());
        }
        if (token.getSubject() == null) {
            throw unknownKind();
        }
        UUID subject = UUID.fromString(token.getSubject());
        if (identity.hasRole("citizen")) {
            return Uni.createFrom()
                    .item(new Scope(Scope.Kind.CITIZEN, subject, account(token), name(token), List.of()));
        }
        if (identity.hasRole("service")) {
            return Uni.createFrom()
                    .item(new Scope(Scope.Kind.SERVICE, subject, account(token), name(token), List.of()));
        }
        if (identity.hasRole("system")) {
            return Uni.createFrom().item(new Scope(Scope.Kind.SYSTEM, subject, account(token), name(token), List.of()));
        }
        throw unknownKind();
    }

    private static Refusal unknownKind() {
        return Refusal.forbidden(
                "unknown-kind", "该账户没有使用本平台的身份。", "This account is neither citizen, staff nor system.");
    }

    private static String account(JsonWebToken token) {
        String preferred = token.getClaim("preferred_username");
        return preferred == null ? token.getSubject() : preferred;
    }

    private static String name(JsonWebToken token) {
        String name = token.getClaim("name");
        return name == null ? account(token) : name;
    }
}
