package org.sunshinegov.catalog.informationitem.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.sunshinegov.catalog.informationitem.model.Items.LEADER;
import static org.sunshinegov.catalog.informationitem.model.Items.NOON;
import static org.sunshinegov.catalog.informationitem.model.Items.OFFICER;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sunshinegov.kernel.law.Ground;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.testing.StateDiagram;

/** Every phase against every move: what domain 6.1 allows, and nothing else. */
class MovesTest {

    private static final Map<Move, Function<InformationItem, Step<?>>> MOVES = moves();

    private static Map<Move, Function<InformationItem, Step<?>>> moves() {
        Map<Move, Function<InformationItem, Step<?>>> moves = new EnumMap<>(Move.class);
        moves.put(Move.EDIT, item -> item.edit(Items.DRAFT));
        moves.put(Move.PROPOSE_ATTRIBUTE, item -> item.proposeAttribute(Items.proposal(Attribute.PROACTIVE)));
        moves.put(Move.DISCARD, InformationItem::discard);
        moves.put(Move.RETURN_ATTRIBUTE, InformationItem::returnAttribute);
        moves.put(Move.SUBMIT, item -> item.submit(Items.DRAFTER, Items.CONTENT));
        moves.put(Move.CONFIRM_WITHHOLDING, item -> item.confirmWithholding(OFFICER));
        moves.put(Move.CONFIRM_ON_REQUEST, item -> item.confirmOnRequest(OFFICER));
        moves.put(Move.TAKE_BACK, InformationItem::takeBack);
        moves.put(Move.APPROVE, item -> item.approve(Items.CERTIFICATE));
        moves.put(Move.RETURN, item -> item.returned(ReturnCause.REVIEW_RETURNED));
        moves.put(Move.DENY, item -> item.deny(Ground.DENIED_PROCESS_INFO));
        moves.put(Move.PUBLISH, item -> item.publish("007001014/2026-00001", NOON));
        moves.put(Move.REVISE, InformationItem::revise);
        moves.put(Move.RECONSIDER, item -> item.reconsider("情况变化", OFFICER));
        moves.put(Move.PROPOSE_WITHDRAWAL, item -> item.proposeWithdrawal(Items.WITHDRAWAL));
        moves.put(Move.DECLINE_WITHDRAWAL, InformationItem::declineWithdrawal);
        moves.put(Move.CONFIRM_WITHDRAWAL, item -> item.confirmWithdrawal(LEADER));
        return moves;
    }

    private static Map<String, Set<Move>> legal() {
        return Map.ofEntries(
                Map.entry("draft", EnumSet.of(Move.EDIT, Move.PROPOSE_ATTRIBUTE, Move.DISCARD)),
                Map.entry("returned draft", EnumSet.of(Move.EDIT, Move.PROPOSE_ATTRIBUTE)),
                Map.entry("proposed proactive", EnumSet.of(Move.RETURN_ATTRIBUTE, Move.SUBMIT)),
                Map.entry("proposed on request", EnumSet.of(Move.RETURN_ATTRIBUTE, Move.CONFIRM_ON_REQUEST)),
                Map.entry("proposed not disclosed", EnumSet.of(Move.RETURN_ATTRIBUTE, Move.CONFIRM_WITHHOLDING)),
                Map.entry("under review", EnumSet.of(Move.TAKE_BACK, Move.APPROVE, Move.RETURN, Move.DENY)),
                Map.entry("approved", EnumSet.of(Move.TAKE_BACK, Move.RETURN, Move.PUBLISH)),
                Map.entry("published", EnumSet.of(Move.REVISE, Move.PROPOSE_WITHDRAWAL)),
                Map.entry(
                        "published, withdrawal proposed",
                        EnumSet.of(Move.REVISE, Move.DECLINE_WITHDRAWAL, Move.CONFIRM_WITHDRAWAL)),
                Map.entry(
                        "new version, draft",
                        EnumSet.of(Move.EDIT, Move.PROPOSE_ATTRIBUTE, Move.DISCARD, Move.PROPOSE_WITHDRAWAL)),
                Map.entry(
                        "new version, under review",
                        EnumSet.of(Move.TAKE_BACK, Move.APPROVE, Move.RETURN, Move.DENY, Move.PROPOSE_WITHDRAWAL)),
                Map.entry("withheld", EnumSet.of(Move.RECONSIDER)),
                Map.entry("on request only", EnumSet.of(Move.RECONSIDER)),
                Map.entry("withdrawn", EnumSet.noneOf(Move.class)),
                Map.entry("discarded", EnumSet.noneOf(Move.class)));
    }

    static Stream<Arguments> everyPair() {
        List<Arguments> pairs = new ArrayList<>();
        legal().forEach((situation, moves) -> {
            for (Move move : Move.values()) {
                pairs.add(Arguments.of(situation, move, moves.contains(move)));
            }
        });
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @MethodSource("everyPair")
    void a_move_is_made_where_it_is_legal_and_refused_by_name_where_it_is_not(
            String situation, Move move, boolean legal) {
        InformationItem item = Items.in(situation);

        Refusal refused = catchThrowableOfType(
                Refusal.class, () -> assertThat(MOVES.get(move).apply(item)).isNotNull());

        if (legal) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.code()).isEqualTo("move-not-legal");
            assertThat(refused.details())
                    .containsEntry("state", item.state().name())
                    .containsEntry("move", move.name());
        }
    }

    @Test
    void the_drawing_in_the_docs_is_what_the_model_does() {
        StateDiagram diagram = new StateDiagram("信息条目 · InformationItem");
        for (State state : State.values()) {
            diagram.state(state.name(), state.zh());
        }
        Items.SITUATIONS.values().stream().map(Supplier::get).forEach(item -> item.legal()
                .forEach(move -> diagram.move(
                        item.state().name(),
                        move.name(),
                        MOVES.get(move).apply(item).next().state().name())));

        diagram.requireKeptAs("information-item");
    }

    @Test
    void every_situation_is_there_and_every_move_is_tried() {
        assertThat(legal().keySet()).containsExactlyInAnyOrderElementsOf(Items.SITUATIONS.keySet());
        assertThat(MOVES.keySet()).containsExactlyInAnyOrder(Move.values());
    }
}
