package org.sunshinegov.review.confidentialityreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sunshinegov.kernel.platform.clock.ClockView;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.EndCause;
import org.sunshinegov.review.confidentialityreview.model.Finding;
import org.sunshinegov.review.confidentialityreview.model.Gate;
import org.sunshinegov.review.confidentialityreview.model.Material;
import org.sunshinegov.review.confidentialityreview.model.Move;
import org.sunshinegov.review.confidentialityreview.model.Opinions;
import org.sunshinegov.review.confidentialityreview.model.Phase;
import org.sunshinegov.review.confidentialityreview.model.Returned;
import org.sunshinegov.review.confidentialityreview.model.Reviewer;
import org.sunshinegov.review.confidentialityreview.model.Revocation;
import org.sunshinegov.review.confidentialityreview.model.State;
import org.sunshinegov.review.confidentialityreview.model.SubjectKind;

/**
 * One review as a member of staff sees it.
 *
 * @param due the clock of the present stage, with its explanation; null before stage 1 and of no further use after the end
 * @param revocation of the certificate, proposed or, in the state REVOKED, in force; else null
 * @param mine whether the present stage waits for the reader
 */
record ReviewView(
        UUID id,
        int version,
        State state,
        SubjectKind kind,
        Gate gate,
        UUID subjectId,
        int subjectVersion,
        String title,
        UUID organisationId,
        UUID sectionId,
        UUID drafterId,
        UUID seat,
        boolean risen,
        Instant openedAt,
        Instant endedAt,
        List<Material> materials,
        FetchView fetching,
        List<Finding> findings,
        Opinions opinions,
        Returned returned,
        EndCause cause,
        Reviewer secondPerson,
        CertificateView certificate,
        Revocation revocation,
        ClockView due,
        List<Move> moves,
        boolean mine) {

    /** How far the parts have come; {@code trouble} null when the last try went well. */
    record FetchView(int here, int all, int tries, String trouble) {}

    record CertificateView(String number, Instant issuedAt, Instant expiresAt, String signed) {}

    /** What stands beside the state in a row. */
    record Beside(int version, String title, Instant endedAt, int fetchTries, String fetchTrouble) {}

    static ReviewView of(ConfidentialityReview r, Beside beside, ClockView due, Duties duties) {
        return new ReviewView(
                r.id(),
                beside.version(),
                r.state(),
                r.subject().kind(),
                r.subject().gate(),
                r.subject().id(),
                r.subject().version(),
                beside.title(),
                r.subject().organisationId(),
                r.subject().sectionId(),
                r.subject().drafterId(),
                r.phase().seat(),
                r.risen(),
                r.openedAt(),
                beside.endedAt(),
                r.materials().all(),
                fetching(r, beside),
                r.findings().all(),
                r.opinions(),
                r.phase().returned(),
                r.phase() instanceof Phase.Ended ended ? ended.cause() : null,
                r.phase().secondPerson(),
                certificate(r),
                r.phase().revocation(),
                due,
                List.copyOf(r.legal()),
                duties.include(r));
    }

    /** How pages name what has no title. */
    public String shortNumber() {
        return id.toString().substring(0, 8);
    }

    public boolean blocked() {
        return findings.stream().anyMatch(Finding::blocks);
    }

    private static FetchView fetching(ConfidentialityReview r, Beside beside) {
        int all = r.materials().all().size();
        return new FetchView(all - r.materials().missing().size(), all, beside.fetchTries(), beside.fetchTrouble());
    }

    private static CertificateView certificate(ConfidentialityReview r) {
        return r.certificate() == null
                ? null
                : new CertificateView(
                        r.certificate().number(),
                        r.certificate().issuedAt(),
                        r.certificate().expiresAt(),
                        r.certificate().signed());
    }
}
