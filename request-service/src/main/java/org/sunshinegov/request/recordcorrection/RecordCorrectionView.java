package org.sunshinegov.request.recordcorrection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.audit.PastAct;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.request.recordcorrection.model.Move;
import org.sunshinegov.request.recordcorrection.model.RecordCorrection;
import org.sunshinegov.request.recordcorrection.model.State;

/**
 * One correction as its applicant, or staff who have it in sight, see it.
 *
 * @param statement null for those who neither file nor examine it
 * @param documents the evidence, for the same
 * @param moves what the reader may do now
 * @param history for staff
 * @param anonymisedOn the day its words were destroyed; null before
 */
record RecordCorrectionView(
        UUID id,
        int version,
        UUID organisationId,
        Organisation unit,
        UUID applicantId,
        String receiptNumber,
        Instant filedAt,
        State state,
        boolean takenIn,
        List<RecordCorrection.Transfer> transfers,
        RecordCorrection.Decision decision,
        Statement statement,
        List<Evidence> documents,
        List<Move> moves,
        List<PastAct> history,
        LocalDate anonymisedOn) {

    /** A document that proves something. */
    record Evidence(UUID id, String fileName, long size, String sha256) {}

    public boolean may(String move) {
        return moves.contains(Move.valueOf(move));
    }

    /** One line of a list: nothing of a person. */
    record Line(
            UUID id, String receiptNumber, UUID organisationId, String organisation, Instant filedAt, State state) {}
}
