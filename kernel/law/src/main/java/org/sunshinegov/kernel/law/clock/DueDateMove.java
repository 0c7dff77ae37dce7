package org.sunshinegov.kernel.law.clock;

/** A clock computed again under a corrected calendar. */
public record DueDateMove(Clock clock, Deadlines before, Deadlines after) {

    public boolean moved() {
        return !before.equals(after);
    }
}
