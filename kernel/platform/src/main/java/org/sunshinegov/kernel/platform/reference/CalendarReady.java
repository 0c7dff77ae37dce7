package org.sunshinegov.kernel.platform.reference;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A service that does not know the calendar it was built with or a newer one gives no dates. */
@Readiness
@Singleton
class CalendarReady implements HealthCheck {

    private final Calendars calendars;

    CalendarReady(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Working calendar")
                .status(calendars.ready())
                .withData("version", CalendarLabel.of(calendars.current().version()))
                .build();
    }
}
