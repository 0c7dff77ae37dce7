package org.sunshinegov.deploy.local.clock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.sunshinegov.deploy.local.component.Notes;
import org.sunshinegov.deploy.local.component.SignsOfLife;
import org.sunshinegov.deploy.local.district.BusinessTime;

/**
 * The one way business time is moved by people, be it with {@code deploy/clock} or with {@code deploy/up --now}: day by
 * day, so that what falls due fires in order; says how far it is, which service it waits for and what is left undone.
 */
public final class ClockMove {
    private final ServiceClocks clocks;
    private final BusinessTime kept;
    private final Notes notes;
    private final Duration patience;

    public ClockMove(ServiceClocks clocks, BusinessTime kept, Notes notes) {
        this(clocks, kept, notes, SignsOfLife.USUAL);
    }

    /** {@code patience}: how long it waits for one service without a word. */
    ClockMove(ServiceClocks clocks, BusinessTime kept, Notes notes, Duration patience) {
        this.clocks = clocks;
        this.kept = kept;
        this.notes = notes;
        this.patience = patience;
    }

    /** Gives what services left undone on the way, which has been said. */
    public List<Undone> to(LocalDateTime target) {
        var walk = new Walk(ServiceClocks.steps(clocks.now(), target));
        try (var signs = SignsOfLife.every(patience, walk::sayWhatItWaitsFor)) {
            return clocks.moveTo(target, walk);
        }
    }

    private record Wait(LocalDateTime step, String service) {}

    private final class Walk implements ServiceClocks.Steps {
        private final int steps;
        private int done;
        private LocalDateTime step;
        private volatile Wait wait;
        private Wait seen;

        Walk(int steps) {
            this.steps = steps;
        }

        /** Kept before a service sees it: whatever breaks off now, the next start does not go back behind it. */
        @Override
        public void begins(LocalDateTime begun) {
            step = begun;
            kept.moved(begun);
        }

        @Override
        public void waitsFor(String service) {
            wait = new Wait(step, service);
        }

        @Override
        public void reached(LocalDateTime reached, List<Undone> undone) {
            done++;
            undone.forEach(left -> left.say(notes));
            notes.say(
                    "业务时间 %s（第 %d 步，共 %d 步）".formatted(reached, done, steps),
                    "business time, step %d of %d".formatted(done, steps));
        }

        /** Only when it has been the same wait since the last look. */
        void sayWhatItWaitsFor() {
            var now = wait;
            if (now != null && now.equals(seen)) {
                notes.say(
                        "业务时间 %s，等待 %s-service 处理到期事项".formatted(now.step(), now.service()),
                        "waiting for what falls due there");
            }
            seen = now;
        }
    }
}
