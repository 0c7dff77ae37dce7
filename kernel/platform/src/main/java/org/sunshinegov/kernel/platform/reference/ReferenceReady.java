package org.sunshinegov.kernel.platform.reference;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service that does not know the calendar and the policies in force gives no dates. */
@Readiness
@Singleton
class ReferenceReady implements HealthCheck {

    private final ReferenceMemory memory;
    private final Calendars calendars;
    private final Policies policies;

    ReferenceReady(ReferenceMemory memory, Calendars calendars, Policies policies) {
        this.memory = memory;
        this.calendars = calendars;
        this.policies = policies;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Calendar and policies")
                .status(memory.upToDate())
                .withData("calendar", CalendarLabel.of(calendars.current().version()))
                .withData("policies", policies.current().version())
                .build();
    }
}
