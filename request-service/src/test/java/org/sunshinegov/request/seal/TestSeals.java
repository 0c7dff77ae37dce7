package org.sunshinegov.request.seal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.sunshinegov.deploy.local.district.SealAuthority;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;
import org.sunshinegov.kernel.platform.register.Organisation;
import org.sunshinegov.request.TestCertificates;

/** Seals of one unit, under the authority of the tests or of another. */
public final class TestSeals {

    static final Instant NOW = Instant.parse("2026-10-12T02:00:00Z");

    private static final Organisation UNIT = new Organisation(
            UUID.randomUUID(), null, OrganisationKind.values()[1], "007002076", "阳光区住房和城乡建设局", "Housing bureau");

    private TestSeals() {}

    public static UnitSeal issued() throws Exception {
        return under(TestCertificates.seals());
    }

    public static UnitSeal ofAnotherAuthority(Path folder) throws Exception {
        return under(SealAuthority.in(folder, "for-tests"));
    }

    private static UnitSeal under(SealAuthority file) throws Exception {
        return new org.sunshinegov.request.seal.SealAuthority(file.file(), file.password()).issue(UNIT, NOW);
    }
}
