package org.sunshinegov.review.confidentialityreview.model;

import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * The taking back of a certificate: proposed by an officer, in force once a leader confirms it (6.3).
 *
 * @param seat in whose office the confirmation is asked for
 * @param words what the officer says of the cause; null once they are forgotten
 * @param confirmedBy null while it is only proposed
 */
public record Revocation(UUID seat, RevocationCause cause, String words, Reviewer proposedBy, Reviewer confirmedBy) {

    static Revocation proposed(UUID seat, RevocationCause cause, String words, Reviewer by) {
        if (cause == null) {
            throw Refusal.invalidFields(Map.of("cause", FieldFault.missing()));
        }
        Reason.mustBeGiven(words);
        return new Revocation(seat, cause, words, by, null);
    }

    Revocation seatedIn(UUID organisationId) {
        return new Revocation(organisationId, cause, words, proposedBy, confirmedBy);
    }

    Revocation confirmed(Reviewer by) {
        return new Revocation(seat, cause, words, proposedBy, by);
    }

    static Revocation withoutWords(Revocation revocation) {
        return revocation == null ? null : revocation.withWords(null);
    }

    private Revocation withWords(String other) {
        return new Revocation(seat, cause, other, proposedBy, confirmedBy);
    }
}
