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

/** An empty register gets its district and one system administrator, who enters everybody else. */
@Singleton
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);
    private static final int BEFORE_ALL_ELSE = 1_000;

    private final RegisterCommands commands;
    private final RegisterQueries queries;
    private final Load district;

    FirstStart(
            RegisterCommands commands,
            RegisterQueries queries,
            BusinessClock clock,
            @ConfigProperty(name = "sunshine.district.code") String code,
            @ConfigProperty(name = "sunshine.district.name") String nameZh,
            @ConfigProperty(name = "sunshine.district.name-en") String nameEn,
            @ConfigProperty(name = "sunshine.district.admin", defaultValue = "admin") String admin) {
        this.commands = commands;
        this.queries = queries;
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
                List.of(new AppointmentForm(admin, Role.SYSTEM_ADMIN.code(), code, null, clock.today(), null, null)));
    }

    void begin(@Observes @Priority(BEFORE_ALL_ELSE) StartupEvent start) throws Throwable {
        VertxContextSupport.subscribeAndAwait(this::fill);
    }

    private Uni<Void> fill() {
        return queries.isEmpty()
                .chain(empty -> empty
                        ? commands.load(Scope.SELF, district)
                                .invoke(loaded ->
                                        LOG.infof("The register begins with its district and one administrator"))
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
    }
}
