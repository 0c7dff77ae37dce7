package org.sunshinegov.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.reference.CalendarPublishedV1;
import org.sunshinegov.kernel.contracts.reference.PoliciesPublishedV1;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;
import org.sunshinegov.kernel.platform.reference.PublishedPolicies;

class BundledTest {

    @Test
    void the_calendar_that_is_told_is_the_calendar_of_the_release() {
        CalendarPublishedV1 told = (CalendarPublishedV1) Bundled.all().get(0).told(UUID.randomUUID());

        WorkingCalendar read = PublishedCalendar.read(told.document()).calendar();

        assertThat(read.version()).isEqualTo(WorkingCalendar.bundled().version());
        assertThat(read.daysChangedBy(WorkingCalendar.bundled())).isEmpty();
    }

    @Test
    void the_policies_that_are_told_are_those_no_other_service_answers_for() {
        PoliciesPublishedV1 told = (PoliciesPublishedV1) Bundled.all().get(1).told(UUID.randomUUID());

        PublishedPolicies read = PublishedPolicies.read(told.document());

        assertThat(told.owner()).isEqualTo("catalog");
        assertThat(read.values())
                .extracting(value -> value.key())
                .contains("proactive.dueWd", "timing.recurring")
                .noneMatch(key -> key.startsWith("request.") || key.startsWith("review."));
        assertThat(PolicyBook.bundled().values()).containsAll(read.values());
    }
}
