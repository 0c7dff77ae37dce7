package org.sunshinegov.review.confidentialityreview.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sunshinegov.review.confidentialityreview.model.Move.*;
import static org.sunshinegov.review.confidentialityreview.model.ReviewBuilder.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.testing.StateDiagram;

/** Every state × every move: what is legal happens, everything else is refused naming the state and what may be done. */
class EveryMoveTest {

    private static final Map<Move, Function<ConfidentialityReview, Step<?>>> MOVES = new EnumMap<>(Map.ofEntries(
            Map.entry(RECEIVE_PART, r -> r.receivePart("content.json", uuid(300), List.of())),
            Map.entry(REPORT_CHANGE, r -> r.reportChange("content.json")),
            Map.entry(COMPARE, r -> r.compare(true, CERTIFYING)),
            Map.entry(GIVE_OPINION, r -> r.giveOpinion(drafterOpinion(DRAFTER))),
            Map.entry(
                    RETURN_TO_OWNER,
                    r -> r.returnToOwner(r.state() == State.STAGE1_DRAFTER ? DRAFTER : OFFICER, false, "附件有误")),
            Map.entry(APPROVE, r -> r.approve(leaderOpinion(LEADER))),
            Map.entry(RETURN_TO_DRAFTER, r -> r.returnToDrafter(LEADER, "理由不足")),
            Map.entry(CONCLUDE, r -> r.conclude(publishable(OFFICER), CERTIFYING)),
            Map.entry(APPROVE_REDACTION, r -> r.approveRedaction(SECOND, CERTIFYING)),
            Map.entry(REFUSE_REDACTION, r -> r.refuseRedaction(SECOND, "第二页未遮盖")),
            Map.entry(CALL_QUOTATION, r -> r.callQuotation(1, Quotation.Side.OFFICER, OFFICER)),
            Map.entry(
                    PROPOSE_REVOCATION, r -> r.proposeRevocation(RevocationCause.CONCLUSION_WRONG, "遗漏一处住址", OFFICER)),
            Map.entry(CONFIRM_REVOCATION, r -> r.confirmRevocation(LEADER)),
            Map.entry(DECLINE_REVOCATION, r -> r.declineRevocation(LEADER, "结论无误")),
            Map.entry(REVOKE, ConfidentialityReview::revoke),
            Map.entry(SEAT, r -> r.seat(PARENT)),
            Map.entry(CANCEL, ConfidentialityReview::cancel)));

    private static final Map<State, Set<Move>> LEGAL = Map.ofEntries(
            Map.entry(State.GATHERING, EnumSet.of(RECEIVE_PART, REPORT_CHANGE, CANCEL)),
            Map.entry(State.STAGE1_DRAFTER, EnumSet.of(GIVE_OPINION, RETURN_TO_OWNER, CANCEL)),
            Map.entry(State.STAGE2_LEADER, EnumSet.of(APPROVE, RETURN_TO_DRAFTER, SEAT, CANCEL)),
            Map.entry(State.STAGE3_OFFICER, EnumSet.of(CONCLUDE, RETURN_TO_OWNER, SEAT, CANCEL)),
            Map.entry(State.REDACTION_CHECK, EnumSet.of(APPROVE_REDACTION, REFUSE_REDACTION, SEAT, CANCEL)),
            Map.entry(State.CONCLUDED_PUBLISHABLE, EnumSet.of(PROPOSE_REVOCATION)),
            Map.entry(State.CONCLUDED_PARTIAL, EnumSet.of(PROPOSE_REVOCATION)),
            Map.entry(State.CONCLUDED_NOT_PUBLISHABLE, EnumSet.noneOf(Move.class)),
            Map.entry(State.RETURNED, EnumSet.noneOf(Move.class)),
            Map.entry(State.CANCELLED, EnumSet.noneOf(Move.class)),
            Map.entry(State.REVOKED, EnumSet.noneOf(Move.class)));

    static List<Arguments> pairs() {
        List<Arguments> pairs = new ArrayList<>();
        for (ConfidentialityReview review : everyState()) {
            MOVES.keySet().forEach(move -> pairs.add(Arguments.of(review.state(), move, review)));
        }
        return pairs;
    }

    private static List<ConfidentialityReview> everyState() {
        return List.of(
                aReview().gathering(),
                aReview().atDrafter(),
                aReview().atLeader(),
                aReview().atOfficer(),
                aReview().atSecondPerson(),
                aReview().concluded(),
                partial(),
                aReview().denied(),
                aReview().returned(),
                aReview().cancelled(),
                aReview().revoked());
    }

    private static ConfidentialityReview partial() {
        return aReview().atSecondPerson().approveRedaction(SECOND, CERTIFYING).next();
    }

    private static ConfidentialityReview proposed(ConfidentialityReview concluded) {
        return MOVES.get(PROPOSE_REVOCATION).apply(concluded).next();
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("pairs")
    void a_move_happens_where_it_is_legal_and_is_refused_everywhere_else(
            State state, Move move, ConfidentialityReview review) {
        assertThat(review.legal()).isEqualTo(LEGAL.get(state));
        if (LEGAL.get(state).contains(move)) {
            assertThat(MOVES.get(move).apply(review).next().subject()).isEqualTo(review.subject());
            return;
        }
        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> MOVES.get(move).apply(review));

        assertThat(refused.code()).isEqualTo("move-not-legal");
        assertThat(refused.details())
                .containsEntry("state", state.name())
                .containsEntry("move", move.name())
                .containsEntry(
                        "legalMoves", LEGAL.get(state).stream().map(Move::name).toList());
    }

    @Test
    void the_drawing_in_the_docs_is_what_the_model_does() {
        StateDiagram diagram = new StateDiagram("保密审查 · ConfidentialityReview");
        for (State state : State.values()) {
            diagram.state(state.name(), state.zh());
        }
        Stream.concat(
                        everyState().stream(),
                        Stream.of(
                                aReview().onTheSpot(),
                                aReview().certifiedOnTheSpot(),
                                aReview().revocationProposed(),
                                proposed(partial())))
                .forEach(review -> review.legal()
                        .forEach(move -> diagram.move(
                                review.state().name(),
                                move.name(),
                                MOVES.get(move).apply(review).next().state().name())));

        diagram.requireKeptAs("confidentiality-review");
    }

    @Test
    void the_table_knows_every_state_and_every_move_but_the_birth() {
        assertThat(LEGAL.keySet()).isEqualTo(EnumSet.allOf(State.class));
        assertThat(MOVES.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(OPEN)));
        assertThat(everyState()).extracting(ConfidentialityReview::state).containsExactly(State.values());
    }

    @Test
    void a_proposed_revocation_is_confirmed_or_declined_and_not_proposed_once_more() {
        assertThat(aReview().revocationProposed().legal())
                .isEqualTo(EnumSet.of(CONFIRM_REVOCATION, DECLINE_REVOCATION, SEAT));
    }

    @Test
    void what_was_certified_on_the_spot_is_revoked_by_the_service_itself_too() {
        assertThat(aReview().certifiedOnTheSpot().legal()).isEqualTo(EnumSet.of(PROPOSE_REVOCATION, REVOKE));
    }

    @Test
    void an_open_mark_makes_the_finding_of_a_quotation_legal_in_every_stage_that_may_hear_it() {
        assertThat(aReview().with(mark()).atDrafter().legal())
                .isEqualTo(EnumSet.of(GIVE_OPINION, RETURN_TO_OWNER, CALL_QUOTATION, CANCEL));
        assertThat(aReview().with(phone()).atDrafter().legal()).doesNotContain(CALL_QUOTATION);
    }
}
