package org.sunshinegov.kernel.web.due;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sunshinegov.kernel.platform.clock.MovedDates;
import org.sunshinegov.kernel.platform.identity.Scope;

/** One service's part of the page of all tasks: the dates of one's units that the working calendar has moved; else nothing. */
@Singleton
public class MovedDatesFragment {

    private final Template template;
    private final MovedDates dates;

    MovedDatesFragment(@Location("movedDates") Template template, MovedDates dates) {
        this.template = template;
        this.dates = dates;
    }

    /** {@code label}: the key of what these dates are called. */
    public Uni<TemplateInstance> of(Scope scope, String label) {
        return dates.of(scope).map(moves -> template.data("name", label).data("moves", moves));
    }
}
