package org.sunshinegov.kernel.law.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.kernel.law.calendar.Contradiction.Cause;

class CalendarDocumentTest {

    private static final String HEADER = "date,kind,holiday,notice,effectiveFrom\n";
    private static final String NEW_YEAR = "2027-01-01,OFF,元旦,通知甲,2026-11-01\n";
    private static final LocalDate TODAY = parse("2026-12-01");

    /** A notice with what every year has, and one make-up day. */
    private static final String YEAR = NEW_YEAR + """
            2027-01-02,WORK,元旦,通知甲,2026-11-01
            2027-05-01,OFF,劳动节,通知甲,2026-11-01
            2027-10-01,OFF,国庆节,通知甲,2026-11-01
            2027-10-02,OFF,国庆节,通知甲,2026-11-01
            2027-10-03,OFF,国庆节,通知甲,2026-11-01
            """;

    @Test
    void a_document_is_read_whole() {
        CalendarDocument document =
                CalendarDocument.parse(7, HEADER + NEW_YEAR + "2027-01-02,WORK,元旦,通知甲,2026-11-01\n");

        assertThat(document.calendar().version()).isEqualTo(new CalendarVersion(7, parse("2026-11-01"), 0));
        assertThat(document.calendar().coverageEnd()).isEqualTo("2027-12-31");
        assertThat(document.calendar().day(parse("2027-01-02")).kind()).isEqualTo(DayKind.MAKE_UP_DAY);
    }

    @Test
    void line_ends_of_windows_a_byte_order_mark_and_empty_lines_do_no_harm() {
        CalendarDocument document =
                CalendarDocument.parse(7, "\uFEFF" + (HEADER + "\n" + NEW_YEAR).replace("\n", "\r\n"));

        assertThat(document.entries())
                .containsExactly(
                        new CalendarEntry(parse("2027-01-01"), EntryKind.OFF, "元旦", "通知甲", parse("2026-11-01")));
    }

    @Test
    void the_bundled_document_and_next_years_notice_make_the_next_document() {
        CalendarDocument bundled = CalendarDocument.bundled();
        CalendarDocument next = CalendarDocument.parse(2, bundled.text() + NEW_YEAR);

        assertThat(next.entries()).hasSize(bundled.entries().size() + 1);
        assertThat(next.calendar().coverageEnd()).isEqualTo("2027-12-31");
        assertThat(next.calendar().version()).isGreaterThan(bundled.calendar().version());
        assertThat(bundled.calendar().daysChangedBy(next.calendar())).containsExactly(parse("2027-01-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-02,WORK,元旦,通知甲               | WRONG_COLUMNS
            2027-02-29,OFF,春节,通知甲,2026-11-01     | IMPOSSIBLE_DATE
            2027-1-2,OFF,春节,通知甲,2026-11-01       | IMPOSSIBLE_DATE
            2027-01-02,OFF,春节,通知甲,2026-13-01     | IMPOSSIBLE_DATE
            2027-01-02,off,春节,通知甲,2026-11-01     | UNKNOWN_KIND
            2027-01-02,OFF,,通知甲,2026-11-01         | NO_HOLIDAY
            2027-01-02,OFF,春节,,2026-11-01           | NO_NOTICE
            2026-12-31,OFF,元旦,通知甲,2026-11-01     | OUT_OF_ORDER
            2027-01-02,OFF,元旦,通知甲,2026-10-01     | OUT_OF_ORDER
            2027-01-01,WORK,元旦,通知甲,2026-11-01    | OFF_AND_WORK
            2027-01-01,OFF,元旦,通知甲,2026-11-01     | REPEATED
            2027-01-04,WORK,元旦,通知甲,2026-11-01    | MAKE_UP_ON_WORKING_DAY
            2027-01-01,OFF,元旦,通知乙,2027-01-02     | TOLD_AFTERWARDS
            2029-01-01,OFF,元旦,通知乙,2028-11-01     | YEAR_MISSING
            """)
    void a_contradiction_is_named_with_its_line(String line, Cause cause) {
        assertThat(contradictionsOf(HEADER + NEW_YEAR + line + "\n"))
                .extracting(Contradiction::line, Contradiction::cause)
                .containsExactly(tuple(3, cause));
    }

    @Test
    void every_contradiction_is_named_not_only_the_first() {
        assertThat(contradictionsOf("date,kind\n" + NEW_YEAR + "2027-02-30,REST,,通知甲,2026-11-01\n" + NEW_YEAR))
                .extracting(Contradiction::line, Contradiction::cause)
                .containsExactly(
                        tuple(1, Cause.WRONG_HEADER),
                        tuple(3, Cause.IMPOSSIBLE_DATE),
                        tuple(3, Cause.UNKNOWN_KIND),
                        tuple(3, Cause.NO_HOLIDAY),
                        tuple(4, Cause.REPEATED));
    }

    @Test
    void an_empty_document_is_refused() {
        assertThat(contradictionsOf("")).extracting(Contradiction::cause).containsExactly(Cause.WRONG_HEADER);
        assertThat(contradictionsOf(HEADER)).extracting(Contradiction::cause).containsExactly(Cause.EMPTY);
    }

    @Test
    void a_later_notice_may_take_a_day_off_back() {
        CalendarDocument document =
                CalendarDocument.parse(7, HEADER + NEW_YEAR + "2027-01-01,WORK,元旦,通知乙,2026-12-01\n");

        assertThat(document.calendar().day(parse("2027-01-01")))
                .extracting(CalendarDay::kind, CalendarDay::basis)
                .containsExactly(DayKind.WORKING_DAY, "通知乙");
    }

    @Test
    void the_refusal_speaks_chinese_and_english() {
        assertThatThrownBy(() -> CalendarDocument.parse(7, HEADER + NEW_YEAR + NEW_YEAR))
                .isInstanceOfSatisfying(CalendarContradiction.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("calendar-contradiction");
                    assertThat(refusal.zh()).isEqualTo("第3行：同一通知中同一天重复（2027-01-01）");
                    assertThat(refusal.en()).isEqualTo("line 3: the same notice names this day twice (2027-01-01)");
                });
    }

    @Test
    void the_yearly_notice_is_added_to_what_is_known() {
        CalendarDocument bundled = CalendarDocument.bundled();
        CalendarDocument own = bundled.amended(HEADER + YEAR, TODAY);

        assertThat(own.entries())
                .containsAll(bundled.entries())
                .hasSize(bundled.entries().size() + 6);
        assertThat(own.own()).isTrue();
        assertThat(bundled.own()).isFalse();
        assertThat(own.version()).isEqualTo(1_001);
        assertThat(own.calendar().coverageEnd()).isEqualTo("2027-12-31");
        assertThat(CalendarDocument.parse(own.version(), own.text())).isEqualTo(own);
        assertThat(own.amended(HEADER + YEAR.replace("甲", "乙").replace("2026-11-01", "2026-11-02"), TODAY)
                        .version())
                .isEqualTo(1_002);
    }

    @Test
    void a_notice_that_is_known_is_replaced_whole_and_the_order_of_the_lines_is_free() {
        CalendarDocument own = CalendarDocument.bundled().amended(HEADER + YEAR, TODAY);
        String corrected = YEAR.replace("2027-01-02,WORK,元旦,通知甲,2026-11-01\n", "");
        CalendarDocument next = own.amended(HEADER + "2027-10-04,OFF,国庆节,通知甲,2026-11-01\n" + corrected, TODAY);

        assertThat(own.calendar().daysChangedBy(next.calendar()))
                .containsExactly(parse("2027-01-02"), parse("2027-10-04"));
        assertThat(next.entries()).hasSameSizeAs(own.entries());
    }

    @Test
    void a_whole_document_is_an_amendment_of_all_its_notices() {
        CalendarDocument bundled = CalendarDocument.bundled();

        assertThat(bundled.amended(bundled.text(), TODAY).entries()).isEqualTo(bundled.entries());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-01-03,OFF,元旦,通知乙,2026-12-02     | NOT_YET_TOLD           | 8
            2027-01-04,WORK,元旦,通知乙,2026-11-01    | MAKE_UP_ON_WORKING_DAY | 8
            2027-01-01,WORK,元旦,通知乙,2026-11-01    | OFF_AND_WORK           | 8
            2027-05-01,WORK,劳动节,通知乙,2026-11-02  | HOLIDAY_MISSING        | 8
            2029-01-01,OFF,元旦,通知乙,2026-11-01     | HOLIDAY_MISSING        | 8
            2026-01-02,OFF,元旦,通知乙,2026-11-01     | TOLD_AFTERWARDS        | 8
            """)
    void a_contradiction_with_what_is_known_is_named_with_its_line(String line, Cause cause, int number) {
        assertThat(contradictionsOfAmending(HEADER + YEAR + line + "\n"))
                .extracting(Contradiction::line, Contradiction::cause)
                .contains(tuple(number, cause));
    }

    @Test
    void half_of_a_notice_is_refused() {
        assertThat(contradictionsOfAmending(HEADER + NEW_YEAR))
                .extracting(Contradiction::en)
                .containsExactly("line 2: this year is not whole, a public holiday is missing"
                        + " (2027-05-01 2027-10-01 2027-10-02 2027-10-03)");
    }

    @Test
    void what_becomes_wrong_in_the_calendar_in_force_is_named_as_such() {
        CalendarDocument known = CalendarDocument.bundled()
                .amended(HEADER + YEAR, TODAY)
                .amended(HEADER + "2027-10-04,OFF,国庆节,通知乙,2026-11-02\n", TODAY)
                .amended(HEADER + "2027-10-04,WORK,国庆节,通知丙,2026-11-03\n", TODAY);

        assertThat(catchThrowableOfType(
                                CalendarContradiction.class,
                                () -> known.amended(HEADER + "2027-10-05,OFF,国庆节,通知乙,2026-11-02\n", TODAY))
                        .zh())
                .isEqualTo("现行日历：该日本来就是工作日，不能是调休上班日（2027-10-04）");
    }

    private static List<Contradiction> contradictionsOfAmending(String csv) {
        return catchThrowableOfType(CalendarContradiction.class, () -> CalendarDocument.bundled()
                        .amended(csv, TODAY))
                .contradictions();
    }

    private static List<Contradiction> contradictionsOf(String csv) {
        return catchThrowableOfType(CalendarContradiction.class, () -> CalendarDocument.parse(7, csv)
                        .calendar())
                .contradictions();
    }
}
