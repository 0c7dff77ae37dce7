package org.sunshinegov.kernel.platform.refusal;

import java.util.List;
import java.util.Map;

/** A move that is not legal from where the thing stands: always 409, naming the state and the legal moves. */
public final class MoveRefused {

    private MoveRefused() {}

    public static Refusal of(String state, String stateZh, String stateEn, String move, List<String> legalMoves) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "move-not-legal",
                "当前状态为“" + stateZh + "”，不能执行该操作。",
                "Not possible while it is '" + stateEn + "'.",
                Map.of("state", state, "move", move, "legalMoves", legalMoves));
    }
}
