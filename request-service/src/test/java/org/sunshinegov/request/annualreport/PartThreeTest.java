package org.sunshinegov.request.annualreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.disclosurerequest.model.ApplicantType;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

class PartThreeTest {

    /** The totals of a large city's report for 2025 (domain 4.7), in the order of the form. */
    private static final long[] LEAVES = {
        5548, 2168, 13, 30, 11, 51, 104, 85, 286, 150, 3222, 180, 19, 203, 148, 0, 101, 5, 318, 203, 965
    };

    @Test
    void the_golden_vector_adds_up_as_the_form_prints_it() {
        PartThree part = new PartThree(Span.year(2025), persons(14069), persons(560), leaves(), persons(819));

        assertThat(part.allDecided().total()).isEqualTo(13810);
        assertThat(part.balanced()).isTrue();
        assertThat(part.rows())
                .hasSize(25)
                .extracting(PartThree.Row::number)
                .startsWith("一", "二", "三(1)", "三(2)", "三(3)1")
                .endsWith("三(6)3", "三(7)", "四");
        assertThat(part.rows().get(24).columns()).containsExactly(819L, 0L, 0L, 0L, 0L, 0L, 819L);
    }

    @Test
    void one_more_carried_on_than_there_is_does_not_add_up() {
        PartThree part = new PartThree(Span.year(2025), persons(14069), persons(560), leaves(), persons(820));

        assertThat(part.balanced()).isFalse();
    }

    @Test
    void the_same_total_in_another_column_does_not_add_up() {
        Counts elsewhere = Counts.of(ApplicantType.OTHER, 819);
        PartThree part = new PartThree(Span.year(2025), persons(14069), persons(560), leaves(), elsewhere);

        assertThat(part.balanced()).isFalse();
    }

    @Test
    void a_year_out_of_bounds_and_a_period_that_ends_before_it_begins_are_refused() {
        assertThatThrownBy(() -> Span.year(1999)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new Span(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 31)))
                .isInstanceOf(Refusal.class);
    }

    private static Counts persons(long count) {
        return Counts.of(ApplicantType.NATURAL_PERSON, count);
    }

    private static Map<Outcome, Counts> leaves() {
        Map<Outcome, Counts> leaves = new EnumMap<>(Outcome.class);
        List<Outcome> outcomes = List.of(Outcome.values());
        for (int i = 0; i < LEAVES.length; i++) {
            leaves.put(outcomes.get(i), persons(LEAVES[i]));
        }
        return leaves;
    }
}
