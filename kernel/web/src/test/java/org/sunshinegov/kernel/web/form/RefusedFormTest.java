package org.sunshinegov.kernel.web.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.util.Map;
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
        var stale = Refusal.stale();
        var answer = RefusedForm.orDone(() -> Uni.createFrom().failure(stale), "reason", faults -> Uni.createFrom()
                .failure(new AssertionError("the form is not asked for")));

        assertThatThrownBy(() -> answer.await().indefinitely()).isSameAs(stale);
    }
}
