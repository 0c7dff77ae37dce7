package org.sunshinegov.kernel.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class RefusedFormTest {

    private static final Refusal FAULTY = Refusal.invalidFields(Map.of("reason", FieldFault.missing()));

    @Test
    void who_may_not_see_the_form_is_told_so_and_not_what_is_wrong_in_it() {
        var hidden = Refusal.notFound();
        var failing = RefusedForm.orDone(() -> Uni.createFrom().failure(FAULTY), "reason", faults -> Uni.createFrom()
                .failure(hidden));
        var throwing = RefusedForm.orDone(() -> Uni.createFrom().failure(FAULTY), "reason", faults -> {
            throw hidden;
        });

        assertThatThrownBy(() -> failing.await().indefinitely()).isSameAs(hidden);
        assertThatThrownBy(() -> throwing.await().indefinitely()).isSameAs(hidden);
    }

    @Test
    void what_cannot_be_mended_in_the_form_goes_its_own_way() {
        var forbidden = Refusal.forbidden("role-needed", "需要职责。", "This needs a role.");
        var answer = RefusedForm.orDone(() -> Uni.createFrom().failure(forbidden), "reason", faults -> Uni.createFrom()
                .failure(new AssertionError("the form is not asked for")));

        assertThatThrownBy(() -> answer.await().indefinitely()).isSameAs(forbidden);
    }

    @Test
    void a_form_filled_in_on_an_old_version_is_asked_for_again_saying_so_in_both_languages() {
        for (RuntimeException race : List.of(Refusal.stale(), new StaleStateException("no row"))) {
            var asked = new ArrayList<Map<String, FieldFault>>();
            var answer = RefusedForm.orDone(() -> Uni.createFrom().failure(race), "reason", faults -> {
                asked.add(faults);
                return Uni.createFrom().failure(Refusal.notFound());
            });

            assertThatThrownBy(() -> answer.await().indefinitely()).hasMessageContaining("not-found");
            assertThat(asked)
                    .containsExactly(Map.of(
                            "reason",
                            new FieldFault("该事项已有变化，请核对后再提交", "changed meanwhile; look again before you send")));
            assertThat(RefusedForm.changed(asked.get(0))).isTrue();
        }
        assertThat(RefusedForm.changed(Map.of("reason", FieldFault.missing()))).isFalse();
    }
}
