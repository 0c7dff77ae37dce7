package org.sunshinegov.request.disclosurerequest.model;

import static org.sunshinegov.request.disclosurerequest.model.Move.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Where a request stands, what is true only there, and what may be done from there. */
public sealed interface Phase {

    State state();

    /** The legal moves; every other is refused by name. */
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
            return EnumSet.of(REGISTER, WITHDRAW);
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
            return handlerId == null ? EnumSet.of(ASSIGN, WITHDRAW) : EnumSet.of(ASSIGN, DRAFT_REPLY, WITHDRAW);
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
            return EnumSet.of(TAKE_BACK, APPROVE_REPLY, RETURN_REPLY, WITHDRAW);
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
            return EnumSet.of(TAKE_BACK, RETURN_REPLY, ISSUE, WITHDRAW);
        }
    }

    /** The reply has left: the posting date counts (domain 4.3). */
    record Replied(Reply reply, Certificate certificate, String number, LocalDate issuedOn) implements Phase {

        @Override
        public State state() {
            return State.REPLIED;
        }

        @Override
        public Set<Move> legal() {
            return reply.outcome().gives() ? EnumSet.of(SERVE, PROMOTE) : EnumSet.of(SERVE);
        }
    }

    /** The applicant has it. */
    record Served(Replied replied, LocalDate servedOn) implements Phase {

        @Override
        public State state() {
            return State.SERVED;
        }

        @Override
        public Set<Move> legal() {
            return replied.reply().outcome().gives() ? EnumSet.of(CLOSE, PROMOTE) : EnumSet.of(CLOSE);
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
            return served != null && served.replied().reply().outcome().gives()
                    ? EnumSet.of(PROMOTE)
                    : EnumSet.noneOf(Move.class);
        }
    }
}
