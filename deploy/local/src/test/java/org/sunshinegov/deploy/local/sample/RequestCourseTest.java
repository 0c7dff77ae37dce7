package org.sunshinegov.deploy.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.sample.api.CatalogApi.Registered;
import org.sunshinegov.deploy.local.sample.data.Catalogue;
import org.sunshinegov.deploy.local.sample.data.DistrictStaff;
import org.sunshinegov.deploy.local.sample.data.SampleRequest;
import org.sunshinegov.deploy.local.sample.data.Texts;
import org.sunshinegov.deploy.local.sample.text.Almanac;
import org.sunshinegov.deploy.local.sample.text.ItemWriter;

/** Whenever the district ends, everybody has the days they need. */
class RequestCourseTest {
    @TempDir
    private Path folder;

    private final DistrictStaff staff = DistrictStaff.read();

    @Test
    void every_move_of_every_request_and_item_lies_within_the_hundred_days() {
        var catalogue = Catalogue.read(staff);
        IntStream.range(0, 104)
                .mapToObj(week -> LocalDateTime.parse("2026-01-02T12:00").plusWeeks(week))
                .forEach(target -> {
                    var almanac = Almanac.until(target);
                    var desk = desk();
                    assertThat(SampleRequest.readAll())
                            .allSatisfy(request -> within(RequestCourse.of(desk, request, almanac), almanac));
                    assertThat(new ItemWriter(staff, catalogue, Texts.read(), almanac).write())
                            .allSatisfy(item -> within(ItemCourse.of(desk, item), almanac));
                });
    }

    private static void within(Course course, Almanac almanac) {
        var days = course.moves().stream().map(Course.Move::day).toList();
        assertThat(days).as(course.key()).isSorted().allMatch(day -> day >= 0 && day <= almanac.last());
    }

    private Desk desk() {
        return new Desk(
                null,
                null,
                null,
                null,
                staff,
                new Registered(Map.of(), Map.of()),
                Map.of(),
                new Journal(folder.resolve("j")));
    }
}
