package org.sunshinegov.request.disclosurerequest.caselist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StaleStateException;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class CaseResultTest {

    private final UUID id = UUID.randomUUID();

    @Test
    void what_was_done_is_named_by_its_number() {
        CaseResult done =
                CaseResult.of(id, () -> Uni.createFrom().voidItem()).await().indefinitely();

        assertThat(CaseResult.numbered(List.of(done), Map.of(id, "依申请〔2025〕第1号")))
                .containsExactly(new CaseResult(id, "依申请〔2025〕第1号", true, null, null, null));
    }

    @Test
    void what_is_refused_is_named_with_its_reason() {
        Refusal refusal = Refusal.conflict("remedy-open", "尚未审结。", "It is pending.");

        assertThat(resultOf(refusal))
                .isEqualTo(new CaseResult(id, null, false, "remedy-open", "尚未审结。", "It is pending."));
    }

    @Test
    void what_somebody_changed_meanwhile_is_named_as_changed() {
        assertThat(resultOf(new OptimisticLockException()).code()).isEqualTo("stale-version");
        assertThat(resultOf(new StaleStateException("no row")).code()).isEqualTo("stale-version");
    }

    @Test
    void a_fault_is_no_result() {
        assertThatThrownBy(() -> resultOf(new IllegalStateException("broken")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    private CaseResult resultOf(RuntimeException failure) {
        return CaseResult.of(id, () -> Uni.createFrom().failure(failure))
                .await()
                .indefinitely();
    }
}
