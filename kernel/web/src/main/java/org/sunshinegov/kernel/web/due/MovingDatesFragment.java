package org.sunshinegov.kernel.web.due;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sunshinegov.kernel.platform.clock.MovingDates;
import org.sunshinegov.kernel.platform.identity.Scope;

/** One service's part of the page of a proposed calendar: which of its due dates would move. */
@Singleton
public class MovingDatesFragment {

    private final Template template;
    private final MovingDates dates;

    MovingDatesFragment(@Location("movingDates") Template template, MovingDates dates) {
        this.template = template;
        this.dates = dates;
    }

    /** {@code label}: the key of what these dates are called. */
    public Uni<TemplateInstance> of(Scope scope, UUID proposalId, String label) {
        return dates.of(scope, proposalId)
                .map(found -> template.data("name", label).data("view", found.orElse(null)));
    }
}
