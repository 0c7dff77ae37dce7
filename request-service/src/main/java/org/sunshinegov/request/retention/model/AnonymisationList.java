package org.sunshinegov.request.retention.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Cases whose years in the archive are over, to be anonymised together: what cannot be undone takes two persons (7.4.9).
 *
 * @param archivedBy the last day of archiving whose years are over
 * @param corrections of records that go with it, when it was proposed
 * @param decidedBy who released or discarded it; null before
 */
public record AnonymisationList(
        UUID id,
        LocalDate archivedBy,
        int cases,
        int corrections,
        UUID proposedBy,
        LocalDate proposedOn,
        UUID decidedBy,
        LocalDate decidedOn,
        State state) {

    public enum State {
        PROPOSED("待核准", "Proposed"),
        RELEASED("已核准，正在匿名化", "Released"),
        DISCARDED("不予核准", "Discarded"),
        DONE("已完成", "Done");

        private final String zh;
        private final String en;

        State(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    public static AnonymisationList proposed(
            UUID id, LocalDate archivedBy, int cases, int corrections, UUID by, LocalDate on) {
        if (cases == 0 && corrections == 0) {
            throw Refusal.conflict("nothing-due", "没有保管期限已满的申请。", "No case has fallen due.");
        }
        return new AnonymisationList(id, archivedBy, cases, corrections, by, on, null, null, State.PROPOSED);
    }

    public AnonymisationList released(UUID by, LocalDate on) {
        if (by.equals(proposedBy)) {
            throw Refusal.forbidden(
                    "proposer-may-not-release",
                    "匿名化清单应由提出人以外的另一人核准。",
                    "Another person than the proposer releases the list.");
        }
        return decided(State.RELEASED, by, on);
    }

    public AnonymisationList discarded(UUID by, LocalDate on) {
        return decided(State.DISCARDED, by, on);
    }

    private AnonymisationList decided(State next, UUID by, LocalDate on) {
        if (state != State.PROPOSED) {
            throw Refusal.conflict("list-decided", "该清单已经处理。", "This list has been decided upon.");
        }
        return new AnonymisationList(id, archivedBy, cases, corrections, proposedBy, proposedOn, by, on, next);
    }

    public AnonymisationList done() {
        return new AnonymisationList(
                id, archivedBy, cases, corrections, proposedBy, proposedOn, decidedBy, decidedOn, State.DONE);
    }
}
