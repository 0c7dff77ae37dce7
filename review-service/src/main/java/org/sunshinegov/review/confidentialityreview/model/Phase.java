package org.sunshinegov.review.confidentialityreview.model;

import static org.sunshinegov.review.confidentialityreview.model.Move.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where a review stands, what is true only there, and what may be done from there. */
public sealed interface Phase {

    State state();

    /** The legal moves; every other is refused by name. */
    Set<Move> legal();

    /** In whose office the stage is held; null where no office is asked for. */
    default UUID seat() {
        return null;
    }

    /** Only asked where {@link Move#SEAT} is legal. */
    default Phase seatedIn(UUID organisationId) {
        return this;
    }

    /** The stages whose persons may not act in this one. */
    default List<Endorsement> stagesBefore(Opinions opinions) {
        return List.of();
    }

    /** Why the stage was given back, or why the review ended; null where neither is so. */
    default Returned returned() {
        return null;
    }

    /** What it may leave under, or might have until that was taken back; null where nothing was certified. */
    default Certificate certificate() {
        return null;
    }

    /** Who checked what is withheld; null where nothing is. */
    default Reviewer secondPerson() {
        return null;
    }

    /** Of the certificate, proposed or in force; null where nobody asks for it. */
    default Revocation revocation() {
        return null;
    }

    /** The same without what a person gave as his reason. */
    default Phase withoutWords() {
        return this;
    }

    /** Parts are being fetched from their owner; nobody acts on what is not wholly there. */
    record Gathering() implements Phase {

        @Override
        public State state() {
            return State.GATHERING;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(RECEIVE_PART, REPORT_CHANGE, COMPARE, CANCEL);
        }
    }

    /** Stage 1. {@code returned} is null unless the leader gave it back. */
    record AtDrafter(Returned returned) implements Phase {

        @Override
        public State state() {
            return State.STAGE1_DRAFTER;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(GIVE_OPINION, RETURN_TO_OWNER, CALL_QUOTATION, CANCEL);
        }

        @Override
        public Phase withoutWords() {
            return new AtDrafter(Returned.withoutWords(returned));
        }
    }

    /** Stage 2, held in {@code seat}: the unit itself, or the parent whose leader stands in for a vacancy. */
    record AtLeader(UUID seat) implements Phase {

        @Override
        public State state() {
            return State.STAGE2_LEADER;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(APPROVE, RETURN_TO_DRAFTER, CALL_QUOTATION, SEAT, CANCEL);
        }

        @Override
        public Phase seatedIn(UUID organisationId) {
            return new AtLeader(organisationId);
        }

        @Override
        public List<Endorsement> stagesBefore(Opinions opinions) {
            return opinions.of(Stage.DRAFTER);
        }
    }

    /** Stage 3. {@code returned} is null unless a second person refused the redaction. */
    record AtOfficer(UUID seat, Returned returned) implements Phase {

        @Override
        public State state() {
            return State.STAGE3_OFFICER;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(CONCLUDE, RETURN_TO_OWNER, CALL_QUOTATION, SEAT, CANCEL);
        }

        @Override
        public Phase seatedIn(UUID organisationId) {
            return new AtOfficer(organisationId, returned);
        }

        @Override
        public Phase withoutWords() {
            return new AtOfficer(seat, Returned.withoutWords(returned));
        }

        @Override
        public List<Endorsement> stagesBefore(Opinions opinions) {
            return opinions.of(Stage.DRAFTER, Stage.LEADER_IN_CHARGE);
        }
    }

    /** The officer has concluded PARTIAL; a second person checks that the redacted copy withholds what it must. */
    record AtSecondPerson(UUID seat) implements Phase {

        @Override
        public State state() {
            return State.REDACTION_CHECK;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.of(APPROVE_REDACTION, REFUSE_REDACTION, SEAT, CANCEL);
        }

        @Override
        public Phase seatedIn(UUID organisationId) {
            return new AtSecondPerson(organisationId);
        }

        /** The leader may be the second person; he has not said what is withheld. */
        @Override
        public List<Endorsement> stagesBefore(Opinions opinions) {
            return opinions.of(Stage.DRAFTER, Stage.DISCLOSURE_OFFICER);
        }
    }

    /**
     * It may leave, under this certificate, until that is taken back.
     *
     * @param secondPerson null when nothing was withheld
     * @param revocation null unless one is proposed and waits for the leader in charge
     */
    record Concluded(Certificate certificate, Reviewer secondPerson, Revocation revocation) implements Phase {

        @Override
        public State state() {
            return secondPerson == null ? State.CONCLUDED_PUBLISHABLE : State.CONCLUDED_PARTIAL;
        }

        @Override
        public Set<Move> legal() {
            return revocation == null
                    ? EnumSet.of(PROPOSE_REVOCATION)
                    : EnumSet.of(CONFIRM_REVOCATION, DECLINE_REVOCATION, SEAT);
        }

        @Override
        public UUID seat() {
            return revocation == null ? null : revocation.seat();
        }

        @Override
        public Phase seatedIn(UUID organisationId) {
            return but(revocation.seatedIn(organisationId));
        }

        /** Whoever has had a stage may confirm; who proposed it may not. */
        @Override
        public List<Endorsement> stagesBefore(Opinions opinions) {
            return revocation == null
                    ? List.of()
                    : List.of(new Endorsement(Stage.DISCLOSURE_OFFICER, revocation.proposedBy()));
        }

        @Override
        public Phase withoutWords() {
            return but(Revocation.withoutWords(revocation));
        }

        Concluded but(Revocation other) {
            return new Concluded(certificate, secondPerson, other);
        }
    }

    /** Nothing leaves under this certificate any more (6.3); what left before was a lawful release. */
    record Revoked(Certificate certificate, Reviewer secondPerson, Revocation revocation) implements Phase {

        @Override
        public State state() {
            return State.REVOKED;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.noneOf(Move.class);
        }

        @Override
        public Phase withoutWords() {
            return new Revoked(certificate, secondPerson, Revocation.withoutWords(revocation));
        }
    }

    /** It may not leave; the officer's opinion holds the ground. */
    record Denied() implements Phase {

        @Override
        public State state() {
            return State.CONCLUDED_NOT_PUBLISHABLE;
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.noneOf(Move.class);
        }
    }

    /** Ended without a conclusion. {@code returned} is null when the system or the owner ended it. */
    record Ended(EndCause cause, Returned returned) implements Phase {

        @Override
        public State state() {
            return cause == EndCause.TAKEN_BACK ? State.CANCELLED : State.RETURNED;
        }

        @Override
        public Phase withoutWords() {
            return new Ended(cause, Returned.withoutWords(returned));
        }

        @Override
        public Set<Move> legal() {
            return EnumSet.noneOf(Move.class);
        }
    }
}
