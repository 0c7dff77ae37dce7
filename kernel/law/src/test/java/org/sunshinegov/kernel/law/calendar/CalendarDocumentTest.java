package org.sunshinegov.kernel.law.calendar;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.kernel.law.calendar.Contradiction.Cause;

class CalendarDocumentTest {

    private static final String HEADER = "date,kind,holiday,notice,effectiveFrom\n";
    private static final String NEW_YEAR = "2027-01-01,OFF,元旦,通知甲,2026-11-01\n";

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

    private static List<Contradiction> contradictionsOf(String csv) {
        return catchThrowableOfType(CalendarContradiction.class, () -> CalendarDocument.parse(7, csv)
                        .calendar())
                .contradictions();
    }
}
