package org.sunshinegov.kernel.web.testing;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The states of an aggregate and what leads from one to the next, drawn from the moves its model really makes. The
 * committed drawing lies in {@code docs/state}; {@code -Dsunshine.snapshots=write} draws it anew.
 */
public final class StateDiagram {
    private final String title;
    private final SortedMap<String, String> states = new TreeMap<>();
    private final SortedSet<String> moves = new TreeSet<>();

    public StateDiagram(String title) {
        this.title = title;
    }

    public void state(String code, String zh) {
        states.put(code, zh);
    }

    /** A move that leaves the state as it is draws an arrow back to it. */
    public void move(String from, String move, String to) {
        moves.add("    " + from + " --> " + to + ": " + move);
    }

    /** {@code name}: of the file, without its ending. */
    public void requireKeptAs(String name) {
        Snapshot.require("docs/state/" + name + ".md", drawn());
    }

    private String drawn() {
        var text =
                new StringBuilder("# " + title + "\n\nDrawn by the build from the moves of the model.\n\n```mermaid\n");
        text.append("stateDiagram-v2\n");
        states.forEach((code, zh) -> text.append("    ")
                .append(code)
                .append(": ")
                .append(zh)
                .append(' ')
                .append(code)
                .append('\n'));
        moves.forEach(move -> text.append(move).append('\n'));
        return text.append("```\n").toString();
    }
}
