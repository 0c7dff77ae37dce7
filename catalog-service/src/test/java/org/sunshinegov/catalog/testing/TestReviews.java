package org.sunshinegov.catalog.testing;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** What review-service would answer, signed by a key the service trusts. */
@Singleton
public class TestReviews {

    private final TestBus bus;

    TestReviews(TestBus bus, TrustedKeys keys) {
        this.bus = bus;
        keys.trust(TestCertificates.signer().announcement());
    }

    public ReviewRequestedV1 requested(UUID item) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> !bus.told(item, ReviewRequestedV1.class).isEmpty());
        List<ReviewRequestedV1> all = bus.told(item, ReviewRequestedV1.class);
        return all.get(all.size() - 1);
    }

    public void approve(UUID item) {
        ReviewRequestedV1 request = requested(item);
        var unused = approve(request, parts(request));
    }

    /** {@code certified}: the parts the certificate covers. Gives what was told. */
    public ReviewApprovedV1 approve(ReviewRequestedV1 request, List<Part> certified) {
        ReviewApprovedV1 approval = approval(request, certified);
        bus.tell("disclosure.review", "/review-service", 1, approval);
        return approval;
    }

    /** Under a certificate for the parts exactly as they are. */
    public void approve(ReviewRequestedV1 request, CertificateSigner signer) {
        bus.tell(
                "disclosure.review",
                "/review-service",
                1,
                approval(request, parts(request), signer, Duration.ofDays(30)));
    }

    /** The signing key becomes known. */
    public void publish(CertificateSigner signer) {
        bus.tell(
                "disclosure.reference",
                "/review-service",
                1,
                new CertificateKeyPublishedV1(UUID.randomUUID(), signer.kid(), signer.announcement()));
    }

    public static ReviewApprovedV1 approval(ReviewRequestedV1 request, List<Part> certified) {
        return approval(request, certified, TestCertificates.signer(), Duration.ofDays(30));
    }

    /** With a certificate that runs out so long from now. */
    public ReviewApprovedV1 approve(ReviewRequestedV1 request, Duration valid) {
        ReviewApprovedV1 approval = approval(request, parts(request), TestCertificates.signer(), valid);
        bus.tell("disclosure.review", "/review-service", 1, approval);
        return approval;
    }

    private static ReviewApprovedV1 approval(
            ReviewRequestedV1 request, List<Part> certified, CertificateSigner signer, Duration valid) {
        Instant now = Instant.now();
        String number = "审证〔2026〕" + UUID.randomUUID();
        ReleaseManifest manifest = new ReleaseManifest(
                number,
                new Subject(SubjectKind.ITEM, request.subjectId()),
                request.organisationId(),
                request.subjectVersion(),
                Verdict.PUBLISHABLE,
                List.of(),
                List.of(),
                certified,
                Set.of(),
                now,
                now.plus(valid));
        return new ReviewApprovedV1(
                UUID.randomUUID(),
                request.subjectId(),
                request.subjectVersion(),
                SubjectKind.ITEM,
                request.organisationId(),
                Verdict.PUBLISHABLE,
                number,
                signer.sign(manifest),
                now,
                now);
    }

    /** The certificate is taken back; {@code sequence}: 2 where its approval was told before. */
    public void revoke(ReviewApprovedV1 approved, long sequence) {
        bus.tell(
                "disclosure.review",
                "/review-service",
                sequence,
                new CertificateRevokedV1(
                        approved.reviewId(),
                        approved.subjectId(),
                        approved.subjectVersion(),
                        approved.subjectKind(),
                        approved.organisationId(),
                        approved.certificateNumber(),
                        "CONCLUSION_WRONG",
                        Instant.now()));
    }

    public void reject(UUID item, String ground) {
        ReviewRequestedV1 request = requested(item);
        Instant now = Instant.now();
        UUID review = UUID.randomUUID();
        bus.tell(
                "disclosure.review",
                "/review-service",
                1,
                new ReviewRejectedV1(
                        review,
                        item,
                        request.subjectVersion(),
                        SubjectKind.ITEM,
                        request.organisationId(),
                        ground,
                        now,
                        now));
    }

    public static List<Part> parts(ReviewRequestedV1 request) {
        return request.parts().stream()
                .map(part -> new Part(part.name(), part.mediaType(), part.size(), part.sha256(), part.documentId()))
                .toList();
    }
}
