package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Where a request stands, what is true only there, and what may be done from there. */
public sealed interface Phase {

    State state();

    /** The legal moves, before the parts of the request have had their say. */
    Set<Move> legal();

    /** Filed by internet, fax or ordinary mail: no clock runs until both sides have confirmed (article 31). */
    record Awaiting(LocalDate officeConfirmed, LocalDate applicantConfirmed) implements Phase {

        @Override
        public State state() {
            return State.AWAITING_CONFIRMATION;
        }

        @Override
        public Set<Move> legal() {
            Set<Move> legal = EnumSet.of(WITHDRAW);
            if (officeConfirmed == null) {
                legal.add(CONFIRM_BY_OFFICE);
            }
            if (applicantConfirmed == null) {
                legal.add(CONFIRM_BY_APPLICANT);
            }
            return legal;
        }

        boolean byBoth() {
            return officeConfirmed != null && applicantConfirmed != null;
        }

        /** The later of the two confirmations is the receipt date. */
        LocalDate receiptDate() {
            return officeConfirmed.isAfter(applicantConfirmed) ? officeConfirmed : applicantConfirmed;
        }
    }

    /** The receipt date stands and the reply period runs. */
    record Received() implements Phase {

        @Override
        public State state() {
            return State.RECEIVED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(REGISTER, PROPOSE_RECEIPT_DATE, EXTEND, SUSPEND, WITHDRAW);
        }
    }

    /** Registered; once a section and a first handler are named it is in progress. */
    record InHand(UUID sectionId, UUID handlerId) implements Phase {

        @Override
        public State state() {
            return handlerId == null ? State.REGISTERED : State.IN_PROGRESS;
        }

        @Override
        public Set<Move> legal() {
            Set<Move> legal = EnumSet.of(
                    PROPOSE_RECEIPT_DATE,
                    ASK_CLARIFICATION,
                    ASK_REASONS,
                    PROPOSE_FEE,
                    ASSIGN,
                    ASK_ASSISTANCE,
                    EXTEND,
                    SUSPEND,
                    WITHDRAW);
            if (handlerId == null) {
                legal.add(ANSWER_ON_THE_SPOT);
            } else {
                legal.addAll(EnumSet.of(PROPOSE_CONSULTATION, CALL_CONFERENCE, DRAFT_REPLY, GIVE_BACK));
            }
            return legal;
        }
    }

    /** The applicant was asked to make it clear; the reply period begins anew with his answer (article 30). */
    record Clarifying(InHand before) implements Phase {

        @Override
        public State state() {
            return State.CLARIFICATION_REQUESTED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(CLARIFY, LAPSE, WITHDRAW);
        }
    }

    /** The applicant was asked why so many or so often; the reply period runs on (article 35). */
    record Explaining(InHand before) implements Phase {

        @Override
        public State state() {
            return State.REASON_REQUESTED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(GIVE_REASONS, JUDGE_REASONS, PROPOSE_RECEIPT_DATE, EXTEND, SUSPEND, WITHDRAW);
        }
    }

    /** A processing fee was told; the reply period begins anew with its payment (domain 4.3). */
    record FeeDue(InHand before) implements Phase {

        @Override
        public State state() {
            return State.FEE_NOTIFIED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(RECORD_NOTICE_RECEIPT, RECORD_PAYMENT, LAPSE, WITHDRAW);
        }
    }

    /** A draft is under review; only its certificate, its return or its drafter moves it. */
    record Drafted(InHand before, Reply reply) implements Phase {

        @Override
        public State state() {
            return State.REPLY_DRAFTED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(
                    TAKE_BACK,
                    APPROVE_REPLY,
                    RETURN_REPLY,
                    GIVE_LEGAL_OPINION,
                    ASK_ASSISTANCE,
                    EXTEND,
                    SUSPEND,
                    WITHDRAW);
        }
    }

    /** A certificate for exactly this draft is held. */
    record Reviewed(InHand before, Reply reply, Certificate certificate) implements Phase {

        @Override
        public State state() {
            return State.REPLY_REVIEWED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(
                    TAKE_BACK, RETURN_REPLY, GIVE_LEGAL_OPINION, ISSUE, ASK_ASSISTANCE, EXTEND, SUSPEND, WITHDRAW);
        }
    }

    /**
     * The reply has left: posting counts, or the applicant's signature where it is handed over (domain 4.3).
     *
     * @param postedOn the day the postal enterprise took it; null before that, and for every other carrier
     */
    record Replied(
            Reply reply,
            Certificate certificate,
            String number,
            LocalDate issuedOn,
            Carrier carrier,
            LocalDate postedOn)
            implements Phase {

        /** Replies from before the carrier was noted left electronically. */
        public Replied {
            carrier = carrier == null ? Carrier.ELECTRONIC : carrier;
        }

        Replied posted(LocalDate on) {
            return new Replied(reply, certificate, number, issuedOn, carrier, on);
        }

        @Override
        public State state() {
            return State.REPLIED;
        }

        @Override
        public Set<Move> legal() {
            boolean toPost = carrier.isPosted() && postedOn == null;
            Set<Move> legal = EnumSet.of(toPost ? RECORD_POSTING : SERVE, ASK_ASSISTANCE, REHANDLE);
            if (reply.promotable()) {
                legal.add(PROMOTE);
            }
            return legal;
        }
    }

    /**
     * The applicant has it.
     *
     * @param proof the number of the mail, who signed, or what else proves it; null where it went electronically
     * @param proofId the scanned proof among the documents of the case; may be null
     */
    record Served(Replied replied, LocalDate servedOn, String proof, UUID proofId) implements Phase {

        @Override
        public State state() {
            return State.SERVED;
        }

        @Override
        public Set<Move> legal() {
            return replied.reply().promotable() ? EnumSet.of(CLOSE, PROMOTE, REHANDLE) : EnumSet.of(CLOSE, REHANDLE);
        }
    }

    /** Closed after its reply, or ended without one: withdrawn. {@code served} is null in the latter case. */
    record Ended(Served served, LocalDate endedOn) implements Phase {

        @Override
        public State state() {
            return served == null ? State.WITHDRAWN : State.CLOSED;
        }

        @Override
        public Set<Move> legal() {
            if (served == null) {
                return EnumSet.of(ARCHIVE);
            }
            return served.replied().reply().promotable()
                    ? EnumSet.of(ARCHIVE, PROMOTE, REHANDLE)
                    : EnumSet.of(ARCHIVE, REHANDLE);
        }
    }

    /**
     * Ended by silence: nothing is handled any further, and the applicant may ask anew. What had come in time and is entered
     * only now takes it up again where it was.
     *
     * @param before null for what was abandoned before this was kept: it is not taken up again
     */
    record Abandoned(Outcome outcome, LocalDate endedOn, InHand before) implements Phase {

        @Override
        public State state() {
            return State.ABANDONED;
        }

        @Override
        public Set<Move> legal() {
            Set<Move> legal = EnumSet.of(ARCHIVE, REHANDLE);
            if (before != null && outcome == Outcome.OTHER_FEE_UNPAID) {
                legal.add(RECORD_PAYMENT);
            } else if (before != null) {
                legal.add(CLARIFY);
            }
            return legal;
        }
    }

    /**
     * In the year's archive (article 45): what it was, and the pack that holds it.
     *
     * @param packId the document that is the case pack
     * @param anonymisedOn null while its years in the archive last
     */
    record Archived(Phase before, LocalDate archivedOn, UUID packId, LocalDate anonymisedOn) implements Phase {

        @Override
        public State state() {
            return State.ARCHIVED;
        }

        /**
         * A decision of others, or what becomes widely known, may still follow until nobody is named any more; what was given
         * up stays so.
         */
        @Override
        public Set<Move> legal() {
            if (anonymisedOn != null) {
                return EnumSet.noneOf(Move.class);
            }
            Set<Move> legal = before.legal();
            legal.removeAll(EnumSet.of(ARCHIVE, CLARIFY, RECORD_PAYMENT));
            return legal;
        }
    }

    /**
     * Handled before the platform was there: what the old register says of its end is all there is.
     *
     * @param replyNumber null where none was given
     */
    record Imported(Outcome outcome, String replyNumber, LocalDate decidedOn) implements Phase {

        @Override
        public State state() {
            return State.CLOSED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(ARCHIVE, REHANDLE);
        }
    }
}
