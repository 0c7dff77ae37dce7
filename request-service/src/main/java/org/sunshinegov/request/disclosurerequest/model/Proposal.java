package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What quotes the records of a case or costs its applicant money, before it leaves: the handler or an officer proposes it,
 * the leader in charge approves it, and only then the officer sends it (domain 7.2).
 *
 * @param decision null while the leader has not decided
 * @param sentOn null until it has left
 */
public record Proposal(
        UUID id, Matter matter, UUID proposedBy, LocalDate proposedOn, Decision decision, LocalDate sentOn) {

    /** What is proposed. */
    public sealed interface Matter {}

    /** A letter that asks for an opinion; whom it asks stands elsewhere, sealed, under the id of the proposal. */
    public record Consult(Consultation.Kind kind, String question) implements Matter {}

    /** The processing fee, as it is going to be told. */
    public record Charge(ProcessingFee calculation) implements Matter {}

    /** {@code reason}: why not; null for an approval. {@code by} null where it fell away with its unit. */
    public record Decision(boolean approved, String reason, UUID by, LocalDate on) {

        /** With the unit whose leader was to decide: nobody's decision. */
        static Decision fallen(LocalDate on) {
            return new Decision(false, "单位变动，由承接单位重新报批", null, on);
        }
    }

    /** How far it has come. */
    public enum Stage {
        PENDING("待批准", "To be approved"),
        APPROVED("已批准，待发出", "Approved, to be sent"),
        REFUSED("不予批准", "Refused"),
        SENT("已发出", "Sent");

        private final String zh;
        private final String en;

        Stage(String zh, String en) {
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

    /** Who proposed it, or has a hand in the case, does not decide on it. */
    public static Refusal ofOthersAlone() {
        return Refusal.forbidden(
                "proposer-may-not-approve",
                "提请人和承办人不能批准自己的报批事项。",
                "Neither who proposed it nor the handler of the case decides on it.");
    }

    public Stage stage() {
        if (sentOn != null) {
            return Stage.SENT;
        }
        if (decision == null) {
            return Stage.PENDING;
        }
        return decision.approved() ? Stage.APPROVED : Stage.REFUSED;
    }

    /** Whether it may still leave. */
    public boolean open() {
        return stage() == Stage.PENDING || stage() == Stage.APPROVED;
    }

    boolean is(Stage stage, Class<? extends Matter> kind) {
        return stage() == stage && kind.isInstance(matter);
    }

    Proposal withoutWords() {
        Matter wordless = matter instanceof Consult consult ? new Consult(consult.kind(), "") : matter;
        Decision silent =
                decision == null ? null : new Decision(decision.approved(), null, decision.by(), decision.on());
        return new Proposal(id, wordless, proposedBy, proposedOn, silent, sentOn);
    }

    Proposal decided(Decision by) {
        return new Proposal(id, matter, proposedBy, proposedOn, by, null);
    }

    Proposal sent(LocalDate on) {
        return new Proposal(id, matter, proposedBy, proposedOn, decision, on);
    }
}
