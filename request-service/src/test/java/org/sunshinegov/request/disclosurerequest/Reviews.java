package org.sunshinegov.request.disclosurerequest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.DisclosureEvent;
import org.sunshinegov.kernel.contracts.Events;
import org.sunshinegov.kernel.contracts.reference.CertificateKeyPublishedV1;
import org.sunshinegov.kernel.contracts.review.CertificateRevokedV1;
import org.sunshinegov.kernel.contracts.review.ReviewApprovedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRejectedV1;
import org.sunshinegov.kernel.contracts.review.ReviewRequestedV1;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.contracts.review.Verdict;
import org.sunshinegov.kernel.documents.certificate.CertificateSigner;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.documents.certificate.ReleaseManifest;
import org.sunshinegov.kernel.documents.certificate.Subject;
import org.sunshinegov.kernel.documents.certificate.TrustedKeys;
import org.sunshinegov.kernel.platform.inbox.Heard;
import org.sunshinegov.kernel.platform.inbox.Inbox;
import org.sunshinegov.request.TestCertificates;

/** Stands in for the review-service: certificates for what was asked to be reviewed, heard over the bus's inbox. */
@Singleton
public class Reviews {

    private final Pool pool;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final TrustedKeys keys;

    Reviews(Pool pool, Inbox inbox, ObjectMapper json, TrustedKeys keys) {
        this.pool = pool;
        this.inbox = inbox;
        this.json = json;
        this.keys = keys;
    }

    /** The root vouches for the signing key. */
    public void trusted() {
        keys.trust(TestCertificates.signer().announcement());
    }

    /** A certificate for the first draft exactly as it stands. */
    public void approve(Cases request) throws Throwable {
        approve(request, TestCertificates.signer());
    }

    /** Reviewed and issued. */
    public Cases replied(Cases drafted) throws Throwable {
        approve(drafted);
        drafted.move(drafted.officer(), "reply", Map.of());
        return drafted;
    }

    /** What was asked to be reviewed. */
    public ReviewRequestedV1 asked(Cases request) throws Exception {
        String payload = pool.preparedQuery(
                        "select payload from outbox where subject = $1 and type = 'ReviewRequested.v1'")
                .execute(Tuple.of(request.id()))
                .await()
                .atMost(Duration.ofSeconds(5))
                .iterator()
                .next()
                .getString(0);
        return json.readValue(payload, ReviewRequestedV1.class);
    }

    public static Part part(org.sunshinegov.kernel.contracts.review.DocumentPart part) {
        return new Part(part.name(), part.mediaType(), part.size(), part.sha256(), part.documentId());
    }

    /** Under a certificate for the first draft exactly as it stands. */
    public void approve(Cases request, CertificateSigner signer) throws Throwable {
        hear(approval(
                request, asked(request).parts().stream().map(Reviews::part).toList(), signer));
    }

    public static ReviewApprovedV1 approval(Cases request, List<Part> parts) {
        return approval(request, parts, TestCertificates.signer());
    }

    public static ReviewApprovedV1 approval(Cases request, List<Part> parts, CertificateSigner signer) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String number = "C-" + UUID.randomUUID();
        ReleaseManifest manifest = new ReleaseManifest(
                number,
                new Subject(SubjectKind.REPLY, request.id()),
                request.unit,
                1,
                Verdict.PUBLISHABLE,
                List.of(),
                List.of(),
                parts,
                Set.of(),
                now,
                now.plus(30, ChronoUnit.DAYS));
        return new ReviewApprovedV1(
                UUID.randomUUID(),
                request.id(),
                1,
                SubjectKind.REPLY,
                request.unit,
                Verdict.PUBLISHABLE,
                number,
                signer.sign(manifest),
                now,
                now);
    }

    /** The first draft goes back. */
    public void reject(Cases request, String ground) throws Throwable {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        hear(new ReviewRejectedV1(
                UUID.randomUUID(), request.id(), 1, SubjectKind.REPLY, request.unit, ground, now, now));
    }

    /** The certificate of an approval that was heard before is taken back. */
    public void revoke(ReviewApprovedV1 approved) throws Throwable {
        hear(revocation(approved), 2);
    }

    public static CertificateRevokedV1 revocation(ReviewApprovedV1 approved) {
        return new CertificateRevokedV1(
                approved.reviewId(),
                approved.subjectId(),
                approved.subjectVersion(),
                approved.subjectKind(),
                approved.organisationId(),
                approved.certificateNumber(),
                "LATE_CLASSIFICATION",
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The signing key becomes known, as on the reference topic. */
    public void publish(CertificateSigner signer) throws Throwable {
        hear(new CertificateKeyPublishedV1(UUID.randomUUID(), signer.kid(), signer.announcement()), 1, true);
    }

    public void hear(DisclosureEvent review) throws Throwable {
        hear(review, 1);
    }

    private void hear(DisclosureEvent review, long sequence) throws Throwable {
        hear(review, sequence, false);
    }

    private void hear(DisclosureEvent review, long sequence, boolean whole) throws Throwable {
        Heard heard = new Heard(
                UUID.randomUUID(),
                Events.wireType(review.getClass()),
                "/review-service",
                review.subject(),
                sequence,
                Instant.now(),
                whole,
                json.writeValueAsString(review),
                null);
        var unused = VertxContextSupport.subscribeAndAwait(() -> inbox.take(heard));
    }
}
