package org.sunshinegov.request.disclosurerequest.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What may be drafted, and what the review leaves of it (domain 4.4, 6.2). */
class ReplyOutcomeTest {

    @Test
    void what_the_review_found_not_publishable_is_answered_on_its_ground_alone() {
        DisclosureRequest rejected =
                Requests.drafted().rejectReply(Outcome.DENIED_STATE_SECRET).next();
        assertThat(rejected.state()).isEqualTo(State.IN_PROGRESS);

        refused("outcome-must-be-denial", rejected, Outcome.GRANTED);
        refused("outcome-must-be-denial", rejected, Outcome.UNAVAILABLE_NOT_HELD);
        assertThat(draft(rejected, Outcome.DENIED_STATE_SECRET).outcome()).isEqualTo(Outcome.DENIED_STATE_SECRET);
    }

    @Test
    void still_unclear_is_only_what_was_clarified() {
        refused("clarification-not-asked", Requests.inProgress(), Outcome.UNAVAILABLE_STILL_UNCLEAR);
    }

    @Test
    void the_grounds_of_a_review_are_outcomes_and_nothing_else_is() {
        assertThat(Outcome.denialOn("DENIED_THIRD_PARTY")).contains(Outcome.DENIED_THIRD_PARTY);
        assertThat(Outcome.denialOn("GRANTED")).isEmpty();
        assertThat(Outcome.denialOn("RETURNED")).isEmpty();
        assertThat(Outcome.denialOn(null)).isEmpty();
    }

    private static DisclosureRequest draft(DisclosureRequest request, Outcome outcome) {
        return request.draftReply(Requests.HANDLER, outcome, Set.of(), Requests.part("content.json"), List.of())
                .next();
    }

    private static void refused(String code, DisclosureRequest request, Outcome outcome) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> draft(request, outcome))
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
