package org.sunshinegov.kernel.law.clock;

import java.util.List;
import java.util.stream.Collectors;

/** Names of the pauses that share a day. */
final class PauseWords {

    private PauseWords() {}

    static List<PauseKind> kinds(List<Pause> pauses) {
        return pauses.stream().map(Pause::kind).distinct().sorted().toList();
    }

    static String zh(List<PauseKind> kinds) {
        return kinds.stream().map(PauseKind::zh).collect(Collectors.joining("、"));
    }

    static String en(List<PauseKind> kinds) {
        return kinds.stream().map(PauseKind::en).collect(Collectors.joining(" and "));
    }
}
