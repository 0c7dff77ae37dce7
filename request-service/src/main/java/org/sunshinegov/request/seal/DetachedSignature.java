package org.sunshinegov.request.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Checks what {@link UnitSeal#signDetached} made, with nothing but the signature itself. */
public final class DetachedSignature {

    private DetachedSignature() {}

    /**
     * Who signed these bytes; empty where the signature does not hold for them.
     *
     * @throws IOException where it is no signature at all
     */
    public static Optional<X509Certificate> signer(byte[] bytes, byte[] signature) throws IOException {
        try {
            CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(bytes), signature);
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            @SuppressWarnings("unchecked")
            var found =
                    (Collection<X509CertificateHolder>) signed.getCertificates().getMatches(signer.getSID());
            X509CertificateHolder holder = found.iterator().next();
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder))
                    ? Optional.of(certificate(holder))
                    : Optional.empty();
        } catch (CMSException doesNotHold) {
            return Optional.empty();
        } catch (GeneralSecurityException | OperatorCreationException fault) {
            throw new IOException("This signature cannot be checked", fault);
        }
    }

    private static X509Certificate certificate(X509CertificateHolder holder)
            throws GeneralSecurityException, IOException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(holder.getEncoded()));
    }
}
