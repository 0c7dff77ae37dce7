package org.sunshinegov.kernel.documents.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sunshinegov.kernel.documents.certificate.Certificates.ATTACHMENT;
import static org.sunshinegov.kernel.documents.certificate.Certificates.CONTENT;
import static org.sunshinegov.kernel.documents.certificate.Certificates.EXPIRES;
import static org.sunshinegov.kernel.documents.certificate.Certificates.ISSUED;
import static org.sunshinegov.kernel.documents.certificate.Certificates.REPLY;
import static org.sunshinegov.kernel.documents.certificate.Certificates.UNIT;
import static org.sunshinegov.kernel.documents.certificate.Certificates.manifest;
import static org.sunshinegov.kernel.documents.certificate.Certificates.part;
import static org.sunshinegov.kernel.documents.certificate.Certificates.release;
import static org.sunshinegov.kernel.documents.certificate.Certificates.releaseAt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.contracts.review.SubjectKind;
import org.sunshinegov.kernel.platform.inbox.TooEarly;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class CertificateVerifierTest {

    private final SigningKey root = SigningKey.fresh();
    private final CertificateSigner signer = new CertificateSigner(SigningKey.fresh(), root);
    private final TrustedKeys keys = TrustedKeys.under(root.publicJwk());
    private final Revocations revocations = new Revocations();
    private final CertificateVerifier verifier = new CertificateVerifier(keys, revocations);
    private final String certificate = signer.sign(manifest());

    @BeforeEach
    void trust() {
        keys.trust(signer.announcement());
    }

    @Test
    void a_certificate_covers_exactly_what_was_reviewed_in_any_order_of_parts() {
        assertThat(verifier.verify(certificate, release())).isEqualTo(manifest());
    }

    @Test
    void the_signed_manifest_names_what_may_be_added_afterwards() {
        String payload = new String(Base64.getUrlDecoder().decode(certificate.split("\\.")[1]), StandardCharsets.UTF_8);

        assertThat(payload)
                .startsWith("{\"addableAfterwards\":[\"")
                .contains("\"number\"", "\"issueDate\"", "\"seal\"")
                .contains("\"certificateNumber\":\"RC-2025-000001\"")
                .contains("\"expiresAt\":\"2025-02-24T01:00:00Z\"");
    }

    @Test
    void the_header_names_algorithm_key_and_kind_of_statement() {
        String header = new String(Base64.getUrlDecoder().decode(certificate.split("\\.")[0]), StandardCharsets.UTF_8);

        assertThat(header)
                .isEqualTo("{\"alg\":\"ES256\",\"kid\":\"" + signer.kid() + "\",\"typ\":\"review-certificate+jws\"}");
    }

    @Test
    void a_changed_payload_breaks_the_signature() {
        String[] parts = certificate.split("\\.");
        String forged = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("\"aggregateVersion\":7", "\"aggregateVersion\":8");
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));

        assertRefused(CertificateFault.BAD_SIGNATURE, parts[0] + "." + payload + "." + parts[2], release());
    }

    @Test
    void a_signature_of_another_key_under_a_trusted_kid_does_not_hold() {
        String other = new CertificateSigner(SigningKey.fresh(), root).sign(manifest());
        String mixed = certificate.substring(0, certificate.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));

        assertRefused(CertificateFault.BAD_SIGNATURE, mixed, release());
    }

    @Test
    void no_signature_at_all_is_no_certificate() {
        String header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        ("{\"alg\":\"none\",\"kid\":\"" + signer.kid() + "\",\"typ\":\"review-certificate+jws\"}")
                                .getBytes(StandardCharsets.US_ASCII));

        assertRefused(CertificateFault.BAD_SIGNATURE, header + "." + certificate.split("\\.")[1] + ".", release());
        assertRefused(CertificateFault.BAD_SIGNATURE, "no certificate", release());
        assertRefused(CertificateFault.BAD_SIGNATURE, "", release());
    }

    @Test
    void another_kind_of_statement_by_the_same_key_is_no_certificate() {
        SigningKey key = SigningKey.fresh();
        keys.trust(KeyAnnouncement.of(key, root));

        assertRefused(
                CertificateFault.BAD_SIGNATURE, key.sign("something-else", CanonicalJson.of(manifest())), release());
    }

    @Test
    void a_key_nobody_announced_is_unknown() {
        String foreign = new CertificateSigner(SigningKey.fresh(), root).sign(manifest());

        assertRefused(CertificateFault.UNKNOWN_KEY, foreign, release());
    }

    @Test
    void a_certificate_that_is_heard_before_its_key_comes_too_early_and_every_other_fault_is_a_verdict() {
        CertificateSigner later = new CertificateSigner(SigningKey.fresh(), root);
        String early = later.sign(manifest());

        assertThatThrownBy(() -> verifier.verifyHeard(early, release())).isInstanceOf(TooEarly.class);
        keys.trust(later.announcement());
        assertThat(verifier.verifyHeard(early, release())).isEqualTo(manifest());
        assertThatThrownBy(() -> verifier.verifyHeard(early, releaseAt(EXPIRES)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(CertificateFault.EXPIRED.isReasonOf(refusal))
                                .isTrue());
    }

    @Test
    void a_key_the_root_does_not_vouch_for_is_not_trusted() {
        SigningKey intruder = SigningKey.fresh();
        String announcement = KeyAnnouncement.of(intruder, SigningKey.fresh());

        assertThatThrownBy(() -> keys.trust(announcement))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("certificate-key-not-vouched-for"));
        assertRefused(CertificateFault.UNKNOWN_KEY, new CertificateSigner(intruder, root).sign(manifest()), release());
    }

    @Test
    void a_certificate_of_another_subject_is_refused() {
        Release other = new Release(
                new Subject(SubjectKind.REPLY, UUID.randomUUID()),
                UNIT,
                7,
                release().parts(),
                release().at());
        Release sameIdOtherKind = new Release(
                new Subject(SubjectKind.ITEM, REPLY),
                UNIT,
                7,
                release().parts(),
                release().at());

        assertRefused(CertificateFault.OTHER_SUBJECT, certificate, other);
        assertRefused(CertificateFault.OTHER_SUBJECT, certificate, sameIdOtherKind);
    }

    @Test
    void a_certificate_of_another_organisation_is_refused() {
        Release other = new Release(
                release().subject(),
                UUID.randomUUID(),
                7,
                release().parts(),
                release().at());

        assertRefused(CertificateFault.OTHER_ORGANISATION, certificate, other);
    }

    @Test
    void a_certificate_of_another_version_is_refused() {
        Release later = new Release(
                release().subject(), UNIT, 8, release().parts(), release().at());

        assertRefused(CertificateFault.OTHER_VERSION, certificate, later);
    }

    @Test
    void a_changed_part_is_named() {
        Part replaced = part("attachment-1", "application/pdf", 40_000, "c");
        Part retyped = new Part("attachment-1", "text/html", 40_000, ATTACHMENT.sha256(), ATTACHMENT.documentId());

        assertPartRefused(CertificateFault.PART_CHANGED, List.of(CONTENT, replaced));
        assertPartRefused(CertificateFault.PART_CHANGED, List.of(CONTENT, retyped));
    }

    @Test
    void a_missing_part_is_named() {
        assertPartRefused(CertificateFault.PART_MISSING, List.of(CONTENT));
    }

    @Test
    void a_part_that_nobody_reviewed_is_named() {
        Part added = part("attachment-2", "application/pdf", 1, "d");

        assertThatThrownBy(
                        () -> verifier.verify(certificate, Certificates.release(List.of(CONTENT, ATTACHMENT, added))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("certificate-part-not-covered");
                    assertThat(refusal.details()).containsEntry("part", "attachment-2");
                });
    }

    @Test
    void a_copy_of_the_same_bytes_under_another_id_is_covered() {
        Part copy = new Part("attachment-1", "application/pdf", 40_000, ATTACHMENT.sha256(), UUID.randomUUID());

        assertThat(verifier.verify(certificate, Certificates.release(List.of(CONTENT, copy))))
                .isEqualTo(manifest());
    }

    @Test
    void release_ends_at_the_moment_of_expiry_but_what_was_released_stays() {
        assertThat(verifier.verify(certificate, releaseAt(EXPIRES.minusMillis(1))))
                .isEqualTo(manifest());
        assertRefused(CertificateFault.EXPIRED, certificate, releaseAt(EXPIRES));
    }

    @Test
    void a_revoked_certificate_releases_nothing_from_then_on() {
        revocations.revoke("RC-2025-000001", ISSUED.plusSeconds(30));

        assertRefused(CertificateFault.REVOKED, certificate, release());
        assertThat(verifier.verify(certificate, releaseAt(ISSUED.plusSeconds(29))))
                .isEqualTo(manifest());
    }

    @Test
    void every_fault_has_words_in_both_languages() {
        for (CertificateFault fault : CertificateFault.values()) {
            assertThat(fault.refusal("附件").zh()).as(fault.name()).containsPattern("\\p{IsHan}");
            assertThat(fault.refusal("x").en()).as(fault.name()).matches("\\p{ASCII}+");
        }
    }

    private void assertRefused(CertificateFault fault, String given, Release release) {
        assertThatThrownBy(() -> verifier.verify(given, release)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(fault.code());
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        });
    }

    private void assertPartRefused(CertificateFault fault, List<Part> parts) {
        assertThatThrownBy(() -> verifier.verify(certificate, Certificates.release(parts)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(fault.code());
                    assertThat(refusal.zh()).contains("“attachment-1”");
                    assertThat(refusal.details()).containsEntry("part", "attachment-1");
                });
    }
}
