package org.sunshinegov.review.confidentialityreview;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.contracts.review.Verdict;
import org.sunshinegov.kernel.documents.certificate.Addable;
import org.sunshinegov.kernel.documents.certificate.CertificateSigner;
import org.sunshinegov.kernel.documents.certificate.Part;
import org.sunshinegov.kernel.documents.certificate.ReleaseManifest;
import org.sunshinegov.kernel.documents.certificate.Stage;
import org.sunshinegov.kernel.documents.certificate.Subject;
import org.sunshinegov.kernel.law.CivilTime;
import org.sunshinegov.kernel.platform.reference.Policies;
import org.sunshinegov.kernel.platform.store.Sql;
import org.sunshinegov.review.confidentialityreview.model.Certificate;
import org.sunshinegov.review.confidentialityreview.model.Certifying;
import org.sunshinegov.review.confidentialityreview.model.Conclusion;
import org.sunshinegov.review.confidentialityreview.model.ConfidentialityReview;
import org.sunshinegov.review.confidentialityreview.model.Endorsement;
import org.sunshinegov.review.confidentialityreview.model.Material;

/** Signs what a review ends with: a manifest that names subject, version, verdict, persons and every part by its digest. */
@Singleton
class Certificates {

    /** Decree 711: disclosure is the rule (13), what can be given is given (37). */
    private static final String DISCLOSURE = "711-13";

    private static final String SEVERANCE = "711-37";

    private final CertificateSigner signer;
    private final Policies policies;

    Certificates(CertificateSigner signer, Policies policies) {
        this.signer = signer;
        this.policies = policies;
    }

    /** Numbers are district-wide and rising, and may have gaps; the signing itself waits until every rule is met. */
    Uni<Certifying> next(Instant at) {
        return Sql.number("select nextval('certificate_number')")
                .map(n -> "SC%tY%06d".formatted(CivilTime.dateOf(at), n))
                .map(number -> (review, conclusion, endorsements) ->
                        sign(manifest(number, review, conclusion, endorsements, at)));
    }

    private Certificate sign(ReleaseManifest manifest) {
        return new Certificate(
                manifest.certificateNumber(), signer.sign(manifest), manifest.issuedAt(), manifest.expiresAt());
    }

    private ReleaseManifest manifest(
            String number,
            ConfidentialityReview review,
            Conclusion conclusion,
            List<Endorsement> endorsements,
            Instant at) {
        return new ReleaseManifest(
                number,
                new Subject(
                        SubjectKind.valueOf(review.subject().kind().name()),
                        review.subject().id()),
                review.subject().organisationId(),
                review.subject().version(),
                Verdict.valueOf(conclusion.name()),
                basis(review, conclusion),
                endorsements.stream().map(Certificates::stage).toList(),
                review.materials().all().stream().map(Certificates::part).toList(),
                EnumSet.allOf(Addable.class),
                at,
                at.plus(validity(at)));
    }

    private Duration validity(Instant at) {
        return Duration.ofDays(policies.current().days("review.certificateCd", CivilTime.dateOf(at)));
    }

    private static List<String> basis(ConfidentialityReview review, Conclusion conclusion) {
        return conclusion == Conclusion.PARTIAL
                ? List.of(SEVERANCE, review.opinions().officer().ground().name())
                : List.of(DISCLOSURE);
    }

    private static Stage stage(Endorsement endorsement) {
        String role = endorsement.stage().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Stage(role, endorsement.by().personId(), endorsement.by().at());
    }

    private static Part part(Material material) {
        return new Part(material.name(), material.mediaType(), material.size(), material.sha256(), material.sourceId());
    }
}
