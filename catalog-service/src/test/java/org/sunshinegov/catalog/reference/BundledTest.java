package org.sunshinegov.catalog.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.reference.CalendarPublishedV1;
import org.sunshinegov.kernel.law.calendar.WorkingCalendar;
import org.sunshinegov.kernel.platform.reference.PublishedCalendar;

class BundledTest {

    @Test
    void the_calendar_that_is_told_is_the_calendar_of_the_release() {
        CalendarPublishedV1 told = (CalendarPublishedV1) Bundled.calendar().told(UUID.randomUUID());

        WorkingCalendar read = PublishedCalendar.read(told.document()).calendar();

        assertThat(read.version()).isEqualTo(WorkingCalendar.bundled().version());
        assertThat(read.daysChangedBy(WorkingCalendar.bundled())).isEmpty();
    }
}
