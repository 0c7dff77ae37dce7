package org.sunshinegov.catalog.informationitem.model;

import static org.sunshinegov.catalog.informationitem.model.Move.APPROVE;
import static org.sunshinegov.catalog.informationitem.model.Move.CONFIRM_ON_REQUEST;
import static org.sunshinegov.catalog.informationitem.model.Move.CONFIRM_WITHHOLDING;
import static org.sunshinegov.catalog.informationitem.model.Move.DENY;
import static org.sunshinegov.catalog.informationitem.model.Move.DISCARD;
import static org.sunshinegov.catalog.informationitem.model.Move.EDIT;
import static org.sunshinegov.catalog.informationitem.model.Move.PROPOSE_ATTRIBUTE;
import static org.sunshinegov.catalog.informationitem.model.Move.PUBLISH;
import static org.sunshinegov.catalog.informationitem.model.Move.RECONSIDER;
import static org.sunshinegov.catalog.informationitem.model.Move.RETURN;
import static org.sunshinegov.catalog.informationitem.model.Move.RETURN_ATTRIBUTE;
import static org.sunshinegov.catalog.informationitem.model.Move.REVISE;
import static org.sunshinegov.catalog.informationitem.model.Move.SUBMIT;
import static org.sunshinegov.catalog.informationitem.model.Move.TAKE_BACK;

import java.util.EnumSet;
import java.util.Set;
import org.sunshinegov.kernel.law.Ground;

/** Where the work on an item stands, what is true only there, and what may be done from there. */
public sealed interface Phase {

    State state();

    /** The legal moves of the work; what may be done to the publication comes on top. */
    Set<Move> legal();

    /** The draft at hand; null where nothing is being worked on. */
    default Draft draft() {
        return null;
    }

    record Drafting(Draft draft) implements Phase {

        @Override
        public State state() {
            return State.DRAFT;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(EDIT, PROPOSE_ATTRIBUTE, DISCARD);
        }
    }

    record AttributeProposed(Draft draft, AttributeProposal proposal) implements Phase {

        @Override
        public State state() {
            return State.ATTRIBUTE_PROPOSED;
        }

        @Override
        public Set<Move> legal() {
            return switch (proposal.attribute()) {
                case PROACTIVE -> EnumSet.of(RETURN_ATTRIBUTE, SUBMIT);
                case ON_REQUEST -> EnumSet.of(RETURN_ATTRIBUTE, CONFIRM_ON_REQUEST);
                case NOT_DISCLOSED -> EnumSet.of(RETURN_ATTRIBUTE, CONFIRM_WITHHOLDING);
            };
        }
    }

    /** Only the review's certificate, its return or its drafter moves it. */
    record UnderReview(Draft draft, Submission submission) implements Phase {

        @Override
        public State state() {
            return State.UNDER_CONFIDENTIALITY_REVIEW;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(TAKE_BACK, APPROVE, RETURN, DENY);
        }
    }

    /** A certificate for exactly this version is held. */
    record Approved(Draft draft, Submission submission, Certificate certificate) implements Phase {

        @Override
        public State state() {
            return State.APPROVED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(TAKE_BACK, RETURN, PUBLISH);
        }
    }

    /** Public, and nothing else is being worked on. */
    record Published() implements Phase {

        @Override
        public State state() {
            return State.PUBLISHED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(REVISE);
        }
    }

    record Withheld(Draft draft, Ground ground) implements Phase {

        @Override
        public State state() {
            return State.WITHHELD;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(RECONSIDER);
        }
    }

    record OnRequestOnly(Draft draft) implements Phase {

        @Override
        public State state() {
            return State.ON_REQUEST_ONLY;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(RECONSIDER);
        }
    }

    record Withdrawn(Withdrawal withdrawal) implements Phase {

        @Override
        public State state() {
            return State.WITHDRAWN;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.noneOf(Move.class);
        }
    }

    record Discarded() implements Phase {

        @Override
        public State state() {
            return State.DISCARDED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.noneOf(Move.class);
        }
    }
}
