package org.sunshinegov.request.repeat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.repeat.JustFiled.One;
import org.sunshinegov.request.repeat.JustFiled.Receipt;

class JustFiledTest {

    private static final UUID WATER = UUID.randomUUID();
    private static final UUID HOUSING = UUID.randomUUID();
    private static final UUID JOINT = UUID.randomUUID();

    private final One alone = new One(UUID.randomUUID(), WATER, "水务局", "2026-000001", null);
    private final One water = new One(UUID.randomUUID(), WATER, "水务局", "2026-000002-1", JOINT);
    private final One housing = new One(UUID.randomUUID(), HOUSING, "住建局", "2026-000002-2", JOINT);

    @Test
    void one_unit_asked_again_has_its_first_receipt() {
        assertThat(new JustFiled(List.of(WATER), List.of(alone, water)).receipt())
                .contains(new Receipt(alone.id(), false));
        assertThat(new JustFiled(List.of(WATER), List.of(water)).receipt()).contains(new Receipt(water.id(), false));
    }

    @Test
    void several_units_asked_together_again_have_the_one_receipt_of_them_all() {
        assertThat(new JustFiled(List.of(WATER, HOUSING), List.of(alone, water, housing)).receipt())
                .contains(new Receipt(JOINT, true));
    }

    @Test
    void where_some_were_not_asked_or_each_by_itself_no_receipt_stands_for_all() {
        One housingAlone = new One(UUID.randomUUID(), HOUSING, "住建局", "2026-000003", null);

        assertThat(new JustFiled(List.of(WATER, HOUSING), List.of(water)).receipt())
                .isEmpty();
        assertThat(new JustFiled(List.of(WATER, HOUSING), List.of(alone, housingAlone)).receipt())
                .isEmpty();
    }

    @Test
    void the_refusal_names_each_unit_that_was_asked_with_its_first_receipt() {
        Refusal refusal = new JustFiled(List.of(WATER, HOUSING), List.of(alone, water)).refusal();

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.zh()).isEqualTo("刚刚已就相同内容向“水务局”（收件回执号2026-000001）提出申请，本次没有提交。请去掉已申请的单位，或者选择仍要再次提交。");
        assertThat(refusal.details()).containsEntry("filed", List.of(alone));
    }
}
