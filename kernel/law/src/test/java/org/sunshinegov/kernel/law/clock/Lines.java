package org.sunshinegov.kernel.law.clock;

import java.util.List;

/** Explanations as lines a reader can check against a wall calendar. */
final class Lines {

    private Lines() {}

    static List<String> of(Explanation explanation) {
        return explanation.days().stream()
                .map(day -> day.date() + " " + day.kind() + (day.number() == 0 ? "" : " " + day.number()) + " "
                        + day.reason() + " " + day.basis())
                .toList();
    }

    /** Without articles and notices. */
    static List<String> brief(Explanation explanation) {
        return of(explanation).stream()
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .toList();
    }
}
