package org.sunshinegov.request.remedy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.request.remedy.model.Remedy.Appellant;

/** Which remedy is open against what, and which path of part 4 it takes (domain 4.4, 4.5, 6.2). */
class RemedyTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();
    private static final LocalDate REPLIED = LocalDate.of(2025, 10, 31);
    private static final LocalDate FILED = LocalDate.of(2025, 12, 1);
    private static final Remedy.Ground REFUSED = new Remedy.Ground(CASE, UNIT, REPLIED, true, false);
    private static final Remedy.Ground GRANTED = new Remedy.Ground(CASE, UNIT, REPLIED, false, false);

    @Test
    void a_refusal_on_articles_14_to_16_is_reconsidered_before_it_goes_to_court() {
        refused("reconsideration-first", () -> file(REFUSED, Appellant.APPLICANT, true, FILED));

        Remedy first = file(REFUSED, Appellant.APPLICANT, false, FILED);
        Remedy upheld = first.concluded(RemedyResult.UPHELD, FILED.plusDays(60), null);
        Remedy action = file(REFUSED, Appellant.APPLICANT, true, FILED.plusDays(70), upheld);

        assertThat(first.path()).isEqualTo(RemedyPath.RECONSIDERATION);
        assertThat(action.path()).isEqualTo(RemedyPath.LITIGATION_AFTER_RECONSIDERATION);
    }

    @Test
    void any_other_reply_may_go_to_court_at_once_and_so_may_a_third_party() {
        assertThat(file(GRANTED, Appellant.APPLICANT, true, FILED).path()).isEqualTo(RemedyPath.LITIGATION);
        assertThat(file(REFUSED, Appellant.THIRD_PARTY, true, FILED).path()).isEqualTo(RemedyPath.LITIGATION);
    }

    @Test
    void one_appellant_has_one_remedy_pending_and_the_other_his_own() {
        Remedy pending = file(GRANTED, Appellant.APPLICANT, false, FILED);

        refused("remedy-pending", () -> file(GRANTED, Appellant.APPLICANT, true, FILED, pending));
        assertThat(file(GRANTED, Appellant.THIRD_PARTY, false, FILED, pending).pending())
                .isTrue();
    }

    @Test
    void a_fee_notice_is_contested_by_itself_whatever_becomes_of_the_reply() {
        Remedy.Ground notice = new Remedy.Ground(CASE, UNIT, REPLIED.minusDays(40), false, true);
        Remedy ofFee = file(notice, Appellant.APPLICANT, true, REPLIED.minusDays(30));

        assertThat(ofFee.fee()).isTrue();
        assertThat(ofFee.path()).isEqualTo(RemedyPath.LITIGATION);
        Remedy ofReply = file(REFUSED, Appellant.APPLICANT, false, FILED, ofFee);
        assertThat(ofReply.path()).isEqualTo(RemedyPath.RECONSIDERATION);
        assertThat(ofReply.fee()).isFalse();
        assertThat(ofFee.concluded(RemedyResult.UPHELD, FILED, null).fee()).isTrue();
        refused("remedy-pending", () -> file(notice, Appellant.APPLICANT, false, FILED, ofFee, ofReply));
        refused("remedy-before-ground", () -> file(notice, Appellant.APPLICANT, false, REPLIED.minusDays(41)));
    }

    @Test
    void it_is_reconsidered_once() {
        Remedy upheld = file(GRANTED, Appellant.APPLICANT, false, FILED).concluded(RemedyResult.UPHELD, FILED, null);

        refused("reconsidered-before", () -> file(GRANTED, Appellant.APPLICANT, false, FILED, upheld));
    }

    @Test
    void nothing_is_filed_before_its_ground_concluded_before_it_is_filed_or_concluded_twice() {
        refused("remedy-before-ground", () -> file(GRANTED, Appellant.APPLICANT, true, REPLIED.minusDays(1)));
        Remedy action = file(GRANTED, Appellant.APPLICANT, true, REPLIED);
        refused("concluded-before-filed", () -> action.concluded(RemedyResult.OTHER, REPLIED.minusDays(1), null));
        Remedy ended = action.concluded(RemedyResult.OTHER, REPLIED, null);
        refused("remedy-concluded", () -> ended.concluded(RemedyResult.UPHELD, REPLIED, null));
    }

    private static Remedy file(
            Remedy.Ground ground, Appellant by, boolean litigation, LocalDate on, Remedy... earlier) {
        return Remedy.filed(
                UUID.randomUUID(), ground, new Remedy.Filed(by, litigation, "晨光区人民政府", null, on), List.of(earlier));
    }

    private static void refused(String code, Supplier<?> act) {
        assertThatThrownBy(act::get).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
