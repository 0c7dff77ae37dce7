package org.sunshinegov.request.recordcorrection.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.platform.refusal.MoveRefused;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * That somebody asks for the correction of a record about himself (Decree 711 article 41). What it says, and what the unit
 * answers, is about a person and lies sealed beside it.
 *
 * @param organisationId the unit that examines it now
 * @param takenInBy the officer who entered it for an applicant without an account; null where he filed it himself
 * @param transfers in their order; the last one led to the present unit
 * @param decision null while it is examined
 * @param withdrawnOn null unless it was withdrawn
 */
public record RecordCorrection(
        UUID id,
        UUID organisationId,
        UUID applicantId,
        String receiptNumber,
        Instant filedAt,
        UUID takenInBy,
        List<Transfer> transfers,
        Decision decision,
        LocalDate withdrawnOn) {

    /** From a unit that may not correct it to one that may. */
    public record Transfer(UUID from, UUID to, LocalDate on) {}

    public record Decision(Result result, UUID by, LocalDate on) {}

    public RecordCorrection {
        transfers = transfers == null ? List.of() : List.copyOf(transfers);
    }

    public static RecordCorrection filed(
            UUID id, UUID organisationId, UUID applicantId, String receiptNumber, Instant at, UUID takenInBy) {
        return new RecordCorrection(
                id, organisationId, applicantId, receiptNumber, at, takenInBy, List.of(), null, null);
    }

    public State state() {
        if (decision != null) {
            return State.DECIDED;
        }
        return withdrawnOn == null ? State.FILED : State.WITHDRAWN;
    }

    /** Its years count from here; null while it is examined. */
    public LocalDate endedOn() {
        return decision == null ? withdrawnOn : decision.on();
    }

    public Set<Move> legal() {
        return state().open() ? EnumSet.allOf(Move.class) : EnumSet.noneOf(Move.class);
    }

    public RecordCorrection decide(Result result, UUID by, LocalDate on) {
        requireLegal(Move.DECIDE);
        return new RecordCorrection(
                id,
                organisationId,
                applicantId,
                receiptNumber,
                filedAt,
                takenInBy,
                transfers,
                new Decision(result, by, on),
                null);
    }

    /** Within the district; whoever lies outside is named by {@link Result#REFERRED}. */
    public RecordCorrection transfer(UUID to, LocalDate on) {
        requireLegal(Move.TRANSFER);
        if (to.equals(organisationId)) {
            throw Refusal.invalid("transferred-to-itself", "不能转送给本单位。", "It cannot be transferred to the unit itself.");
        }
        List<Transfer> all = Stream.concat(transfers.stream(), Stream.of(new Transfer(organisationId, to, on)))
                .toList();
        return new RecordCorrection(id, to, applicantId, receiptNumber, filedAt, takenInBy, all, null, null);
    }

    public RecordCorrection withdraw(LocalDate on) {
        requireLegal(Move.WITHDRAW);
        return new RecordCorrection(
                id, organisationId, applicantId, receiptNumber, filedAt, takenInBy, transfers, null, on);
    }

    private void requireLegal(Move move) {
        if (!legal().contains(move)) {
            throw MoveRefused.of(
                    state().name(),
                    state().zh(),
                    state().en(),
                    move.name(),
                    legal().stream().map(Move::name).toList());
        }
    }
}
