package org.sunshinegov.deploy.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunshinegov.deploy.local.sample.Course.Move;

class CourseTest {
    @TempDir
    private Path folder;

    private final List<String> made = new ArrayList<>();

    @Test
    void a_course_makes_the_moves_of_the_day_in_their_order() {
        var course = course(new Journal(file()));
        course.run(1);
        assertThat(made).containsExactly("a", "b");
        assertThat(course.hasWorkOn(1)).isFalse();
        assertThat(course.hasWorkOn(2)).isTrue();
    }

    @Test
    void after_a_break_it_goes_on_where_it_stopped() {
        course(new Journal(file())).run(1);
        var course = course(new Journal(file()));
        course.run(5);
        assertThat(made).containsExactly("a", "b", "c");
    }

    @Test
    void a_line_the_break_cut_off_tells_nothing() throws IOException {
        var id = UUID.randomUUID();
        var journal = new Journal(file());
        journal.is("item-001", id);
        journal.done("item-001", 2);
        Files.writeString(file(), Files.readString(file()) + "item-001 done 3");

        var read = new Journal(file());

        assertThat(read.done("item-001")).isEqualTo(2);
        assertThat(read.doneBefore("item-001")).isEqualTo(2);
        assertThat(read.doneBefore("item-002")).isNegative();
        assertThat(read.id("item-001")).isEqualTo(id);
    }

    private Path file() {
        return folder.resolve("sample.journal");
    }

    private Course course(Journal journal) {
        return new Course("item-001", List.of(move(1, "a"), move(1, "b"), move(2, "c")), journal);
    }

    private Move move(int day, String what) {
        return new Move(day, what, () -> made.add(what));
    }
}
