package org.sunshinegov.request.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;
import org.sunshinegov.kernel.law.CivilTime;

/**
 * A unit's seal as it may be seen: its certificate, never its key.
 *
 * @param inForce letters are signed with it now
 */
record SealView(
        UUID organisationId, String subject, String issuer, String serial, LocalDate signsUntil, boolean inForce) {

    /** 组织机构代码 (X.520), which is a bare number to whoever does not name it. */
    private static final Map<String, String> NAMED = Map.of("2.5.4.97", "organizationIdentifier");

    static SealView of(UUID organisationId, X509Certificate certificate, Instant notAfter, Instant now) {
        return new SealView(
                organisationId,
                certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMED),
                certificate.getIssuerX500Principal().getName(X500Principal.RFC2253, NAMED),
                certificate.getSerialNumber().toString(16),
                CivilTime.dateOf(notAfter),
                notAfter.isAfter(now));
    }
}
