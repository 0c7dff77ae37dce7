package org.sunshinegov.deploy.local.sample.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final DistrictStaff staff = DistrictStaff.read();
    private final Catalogue catalogue = Catalogue.read(staff);

    @Test
    void there_are_150_entries_and_every_unit_has_some() {
        assertThat(catalogue.entries()).hasSize(150);
        assertThat(catalogue.loads(staff).keySet())
                .containsExactlyInAnyOrderElementsOf(staff.organisations().values().stream()
                        .filter(unit -> !unit.isSection())
                        .map(Organisation::alias)
                        .toList());
    }

    @Test
    void no_unit_names_a_matter_twice() {
        assertThat(catalogue.entries())
                .extracting(entry -> entry.unit() + entry.matter())
                .doesNotHaveDuplicates();
    }

    @Test
    void all_phases_and_timing_classes_occur() {
        var forms = catalogue.entries().stream().map(entry -> entry.form(staff)).toList();
        assertThat(forms)
                .extracting(form -> form.getString("fivePhase"))
                .containsOnly("DECISION", "EXECUTION", "MANAGEMENT", "SERVICE", "RESULT");
        assertThat(forms)
                .extracting(form -> form.getString("timingClass"))
                .containsOnly(
                        "RECURRING_QUARTERLY_PLUS_10CD",
                        "PHASED_WITHIN_7CD_BEFORE",
                        "PROMPT",
                        "PERIODIC_CUSTOM",
                        "WITHIN_20WD");
    }

    @Test
    void a_periodic_entry_says_how_often_and_how_many_days_after() {
        var form = catalogue.entry("finance", "政府预算执行情况").form(staff);
        assertThat(form.getString("cycle")).isEqualTo("MONTHLY");
        assertThat(form.getInteger("days")).isEqualTo(20);
        assertThat(form.getString("section")).isEqualTo("007002068-02");
    }

    @Test
    void somebody_drafts_for_every_entry() {
        assertThat(catalogue.entries()).allSatisfy(entry -> {
            var team = staff.team(entry.unit(), entry.section(), 1);
            assertThat(Set.of(team.drafter(), team.leader(), team.officer())).hasSize(3);
        });
    }
}
