package org.sunshinegov.request.seal;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.sunshinegov.kernel.platform.time.BusinessClock;

/**
 * A unit's seal as it may be seen: its certificate, never its key.
 *
 * @param inForce letters are signed with it now
 */
record SealView(
        UUID organisationId, String subject, String issuer, String serial, LocalDate signsUntil, boolean inForce) {

    static SealView of(UUID organisationId, X509Certificate certificate, Instant notAfter, Instant now) {
        return new SealView(
                organisationId,
                certificate.getSubjectX500Principal().getName(),
                certificate.getIssuerX500Principal().getName(),
                certificate.getSerialNumber().toString(16),
                BusinessClock.dateOf(notAfter),
                notAfter.isAfter(now));
    }
}
