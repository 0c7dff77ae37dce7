package org.sunshinegov.kernel.platform.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyRefused;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * A new value of a policy from a day on, which somebody of the district office has proposed and another person of the
 * leading group releases (7.3): from that day on it sets the due dates of the whole district.
 *
 * @param reason why, and what it rests on
 * @param decision why it was refused, else null
 */
public record PolicyProposal(
        UUID id,
        String policy,
        String value,
        LocalDate effectiveFrom,
        String reason,
        UUID proposedBy,
        Instant proposedAt,
        UUID decidedBy,
        Instant decidedAt,
        String decision,
        State state) {

    private static final String SOURCE = "proposal:";

    public enum State {
        PROPOSED("待核准", "Waits for release"),
        RELEASED("已核准", "Released"),
        REFUSED("不予核准", "Refused"),
        WITHDRAWN("已撤回", "Withdrawn");

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

    static PolicyProposal of(UUID id, PolicyChange change, UUID by, Instant at) {
        return new PolicyProposal(
                id,
                change.policy(),
                change.value(),
                change.effectiveFrom(),
                change.reason(),
                by,
                at,
                null,
                null,
                null,
                State.PROPOSED);
    }

    /** What a published value names as its source: events carry no words, the reason stays with the owner. */
    String source() {
        return SOURCE + id;
    }

    /** Whether the district has released this value itself. */
    static boolean isSourceOf(PolicyValue value) {
        return value.source().startsWith(SOURCE);
    }

    boolean open() {
        return state == State.PROPOSED;
    }

    /** The part it is proposed for, with it. */
    PolicyBook in(PolicyBook part) {
        return part.changed(policy, value, effectiveFrom, source());
    }

    PolicyProposal released(UUID by, Instant at, LocalDate today) {
        requireOther(by);
        requireOpen();
        if (effectiveFrom.isBefore(today)) {
            throw Refusal.conflict(
                    "policy-too-late",
                    "生效日期已过，不能追溯核准；请不予核准或者撤回后重新提出。",
                    "The day it was to take effect has passed; refuse or withdraw it and propose it anew.");
        }
        return decided(by, at, null, State.RELEASED);
    }

    PolicyProposal refused(UUID by, Instant at, String why) {
        requireOther(by);
        return decided(by, at, why, State.REFUSED);
    }

    PolicyProposal withdrawn(UUID by, Instant at) {
        if (!by.equals(proposedBy)) {
            throw Refusal.forbidden(
                    "only-the-proposer-withdraws", "只有提出人可以撤回。", "Only who has proposed it withdraws it.");
        }
        return decided(by, at, null, State.WITHDRAWN);
    }

    private void requireOther(UUID by) {
        if (by.equals(proposedBy)) {
            throw Refusal.forbidden(
                    "proposer-may-not-decide",
                    "政策参数应由提出人以外的另一人核准。",
                    "Another person than the proposer decides upon a policy value.");
        }
    }

    private void requireOpen() {
        if (!open()) {
            throw Refusal.conflict("policy-decided", "该政策参数的变更已经处理。", "This change has been decided upon.");
        }
    }

    /** What has come into force since the proposal can stand against it. */
    static Refusal contradicted(PolicyRefused refused) {
        return Refusal.conflict(refused.code(), refused.zh(), refused.en());
    }

    private PolicyProposal decided(UUID by, Instant at, String why, State next) {
        requireOpen();
        return new PolicyProposal(id, policy, value, effectiveFrom, reason, proposedBy, proposedAt, by, at, why, next);
    }
}
