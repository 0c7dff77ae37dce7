package org.sunshinegov.request.disclosurerequest.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What the handler of a case proposes and somebody else decides on (domain 7.2). A letter that quotes the records, or a fee,
 * the leader in charge approves and the officer sends; what is to be made clear the officer sends, a longer period the head of
 * the disclosure body consents to, and a conference the leader approves: these are carried out with the decision.
 *
 * @param decision null while nobody has decided
 * @param sentOn the day it left or was carried out; null until then
 */
public record Proposal(
        UUID id, Matter matter, UUID proposedBy, LocalDate proposedOn, Decision decision, LocalDate sentOn) {

    /** What is proposed. */
    public sealed interface Matter {

        What what();

        default Matter withoutWords() {
            return this;
        }
    }

    /** A letter that asks for an opinion; whom it asks stands elsewhere, sealed, under the id of the proposal. */
    public record Consult(Consultation.Kind kind, String question) implements Matter {

        @Override
        public What what() {
            return What.CONSULTATION;
        }

        @Override
        public Matter withoutWords() {
            return new Consult(kind, "");
        }
    }

    /** The processing fee, as it is going to be told. */
    public record Charge(ProcessingFee calculation) implements Matter {

        @Override
        public What what() {
            return What.FEE;
        }
    }

    /** All points at once (article 30); {@code answerWd} null for the usual working days. */
    public record Clarify(String points, Integer answerWd) implements Matter {

        @Override
        public What what() {
            return What.CLARIFICATION;
        }

        @Override
        public Matter withoutWords() {
            return new Clarify("", answerWd);
        }
    }

    /** Of the reply period (article 33). */
    public record Extend(String reason) implements Matter {

        @Override
        public What what() {
            return What.EXTENSION;
        }

        @Override
        public Matter withoutWords() {
            return new Extend("");
        }
    }

    /** What is to be discussed, and who is wanted for it. */
    public record Confer(String question, String wanted) implements Matter {

        @Override
        public What what() {
            return What.CONFERENCE;
        }

        @Override
        public Matter withoutWords() {
            return new Confer("", "");
        }
    }

    /** What kind of thing is proposed, and so who decides on it. */
    public enum What {
        CONSULTATION("征求意见", "Opinion"),
        FEE("信息处理费", "Processing fee"),
        CLARIFICATION("告知补正", "Clarification"),
        EXTENSION("延长答复期限", "Longer reply period"),
        CONFERENCE("会商", "Case conference");

        private final String zh;
        private final String en;

        What(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }

        /** The others the officer sends, or the head of the disclosure body consents to. */
        public boolean byLeader() {
            return this != CLARIFICATION && this != EXTENSION;
        }
    }

    /** {@code reason}: why not; null for an approval. {@code by} null where it fell away. */
    public record Decision(boolean approved, String reason, UUID by, LocalDate on) {

        /** With the unit whose leader was to decide: nobody's decision. */
        static Decision fallen(LocalDate on) {
            return new Decision(false, "单位变动，由承接单位重新报批", null, on);
        }

        /** The same was done without it: nobody's decision. */
        static Decision superseded(LocalDate on) {
            return new Decision(false, "该事项已经直接办理", null, on);
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

    public What what() {
        return matter.what();
    }

    boolean is(Stage stage, Class<? extends Matter> kind) {
        return stage() == stage && kind.isInstance(matter);
    }

    Proposal withoutWords() {
        Decision silent =
                decision == null ? null : new Decision(decision.approved(), null, decision.by(), decision.on());
        return new Proposal(id, matter.withoutWords(), proposedBy, proposedOn, silent, sentOn);
    }

    Proposal decided(Decision by) {
        return new Proposal(id, matter, proposedBy, proposedOn, by, null);
    }

    /** With the decision itself. */
    Proposal carriedOut(UUID by, LocalDate on) {
        return decided(new Decision(true, null, by, on)).sent(on);
    }

    Proposal sent(LocalDate on) {
        return new Proposal(id, matter, proposedBy, proposedOn, decision, on);
    }
}
