package org.sunshinegov.catalog.register;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/**
 * An empty register gets its district, one system administrator, who enters everybody else, and one security administrator, who
 * approves their offices; so does one that nobody can approve anything in.
 */
@Singleton
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final int BEFORE_ALL_ELSE = 1_000;

    private final RegisterCommands commands;
    private final RegisterQueries queries;
    private final BusinessClock clock;
    private final Load district;
    private final Load security;

    FirstStart(
            RegisterCommands commands,
            RegisterQueries queries,
            BusinessClock clock,
            @ConfigProperty(name = "sunshine.district.code") String code,
            @ConfigProperty(name = "sunshine.district.name") String nameZh,
            @ConfigProperty(name = "sunshine.district.name-en") String nameEn,
            @ConfigProperty(name = "sunshine.district.admin", defaultValue = "admin") String admin,
            @ConfigProperty(name = "sunshine.district.security-admin", defaultValue = "security") String security) {
        this.commands = commands;
        this.queries = queries;
        this.clock = clock;
        this.district = new Load(
                List.of(new OrganisationForm(
                        OrganisationKind.DISTRICT.name(),
                        code,
                        null,
                        nameZh,
                        nameEn,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true)),
                List.of(new PersonForm(admin, "系统管理员", "System administrator", true)),
                List.of(office(admin, Role.SYSTEM_ADMIN, code)));
        this.security = new Load(
                List.of(),
                List.of(new PersonForm(security, "安全管理员", "Security administrator", true)),
                List.of(office(security, Role.SECURITY_ADMIN, code)));
    }

    private AppointmentForm office(String account, Role role, String code) {
        return new AppointmentForm(account, role.code(), code, null, clock.today(), null, null);
    }

    void begin(@Observes @Priority(BEFORE_ALL_ELSE) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::fill);
    }

    private Uni<Void> fill() {
        return queries.isEmpty()
                .chain(empty -> enterIf(empty, district, "The register begins with its district and one administrator"))
                .chain(() -> queries.approves(clock.today()))
                .chain(approves -> enterIf(!approves, security, "The register gets a security administrator"));
    }

    private Uni<Void> enterIf(boolean missing, Load load, String done) {
        return missing
                ? commands.load(Scope.SELF, load)
                        .invoke(loaded -> LOG.info(done))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
