package org.sunshinegov.kernel.platform.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.Topic;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.policy.PolicyProposal.State;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class PolicyProposalTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
    private static final LocalDate FROM = LocalDate.of(2026, 7, 1);

    private final PolicyProposal open =
            PolicyProposal.of(UUID.randomUUID(), new PolicyChange("request.replyWd", "18wd", FROM, "区政府决定"), ONE, AT);

    @Test
    void another_person_releases_it_until_its_day() {
        PolicyProposal released = open.released(OTHER, AT, FROM);

        assertThat(released.state()).isEqualTo(State.RELEASED);
        assertThat(released.decidedBy()).isEqualTo(OTHER);
        assertThat(released.open()).isFalse();
        assertThat(released.decision()).isNull();
    }

    @Test
    void who_proposed_it_neither_releases_nor_refuses_it() {
        assertRefused(() -> open.released(ONE, AT, FROM), Refusal.Kind.FORBIDDEN, "proposer-may-not-decide");
        assertRefused(() -> open.refused(ONE, AT, "依据不足"), Refusal.Kind.FORBIDDEN, "proposer-may-not-decide");
    }

    @Test
    void it_is_not_released_for_days_that_have_passed() {
        assertRefused(() -> open.released(OTHER, AT, FROM.plusDays(1)), Refusal.Kind.CONFLICT, "policy-too-late");
        assertThat(open.refused(OTHER, AT, "已过期").state()).isEqualTo(State.REFUSED);
    }

    @Test
    void only_who_proposed_it_withdraws_it() {
        assertRefused(() -> open.withdrawn(OTHER, AT), Refusal.Kind.FORBIDDEN, "only-the-proposer-withdraws");
        assertThat(open.withdrawn(ONE, AT).state()).isEqualTo(State.WITHDRAWN);
    }

    @Test
    void what_is_decided_stays_so() {
        for (PolicyProposal decided :
                List.of(open.released(OTHER, AT, FROM), open.refused(OTHER, AT, "依据不足"), open.withdrawn(ONE, AT))) {
            assertRefused(() -> decided.released(OTHER, AT, FROM), Refusal.Kind.CONFLICT, "policy-decided");
            assertRefused(() -> decided.refused(OTHER, AT, "依据不足"), Refusal.Kind.CONFLICT, "policy-decided");
            assertRefused(() -> decided.withdrawn(ONE, AT), Refusal.Kind.CONFLICT, "policy-decided");
        }
    }

    @Test
    void the_value_it_publishes_names_the_proposal_and_none_of_its_words() {
        PolicyValue published = open.in(PolicyBook.bundled()).value("request.replyWd", FROM);

        assertThat(published.source()).isEqualTo("proposal:" + open.id());
        assertThat(PolicyProposal.isSourceOf(published)).isTrue();
        assertThat(PolicyBook.bundled().values()).noneMatch(PolicyProposal::isSourceOf);
    }

    @Test
    void a_released_policy_keeps_its_values_and_every_other_one_follows_a_later_release() {
        List<PolicyValue> published = PolicyParts.of(Topic.REQUEST, open.in(PolicyBook.bundled()));
        PolicyBook later = PolicyBook.bundled()
                .changed("request.replyWd", "16wd", FROM, "a later law")
                .changed("request.extensionWd", "16wd", FROM, "a later law");

        PolicyBook next = new PolicyBook(2, BundledPolicies.merged(published, PolicyParts.of(Topic.REQUEST, later)));

        assertThat(next.days("request.replyWd", FROM)).isEqualTo(18);
        assertThat(next.days("request.extensionWd", FROM)).isEqualTo(16);
        assertThat(next.keys()).isEqualTo(new PolicyBook(1, published).keys());
    }

    @Test
    void each_policy_has_one_owner() {
        PolicyBook book = PolicyBook.bundled();
        int all = 0;
        for (Topic owner : List.of(Topic.CATALOG, Topic.REQUEST, Topic.REVIEW, Topic.ASSESSMENT)) {
            all += PolicyParts.of(owner, book).size();
        }

        assertThat(all).isEqualTo(book.values().size());
        assertThat(PolicyParts.of(Topic.REVIEW, book))
                .extracting(PolicyValue::key)
                .contains("review.stageWd", "nondisclosure.reviewCycleMonths");
        assertThat(PolicyParts.of(Topic.ASSESSMENT, book))
                .extracting(PolicyValue::key)
                .contains("complaint.caseReplyWd", "appraisal.feedbackWd", "inspection.minPerYear")
                .noneMatch(key -> key.startsWith("fieldVerification"));
        assertThat(PolicyParts.of(Topic.CATALOG, book))
                .extracting(PolicyValue::key)
                .contains("fieldVerification.minPerHalfYear", "proactive.dueWd");
    }

    private static void assertRefused(ThrowingCallable move, Refusal.Kind kind, String code) {
        assertThatThrownBy(move).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.zh()).isNotBlank();
        });
    }
}
