package org.sunshinegov.request.seal;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * What a unit signs its letters with.
 *
 * @param chain the unit's certificate first, the authority that issued it after it
 */
public record UnitSeal(PrivateKey key, List<X509Certificate> chain) {

    public UnitSeal {
        chain = List.copyOf(chain);
    }

    /** The same document with the unit's signature in it: PAdES baseline B (ETSI EN 319 142), every byte covered. */
    public byte[] sign(byte[] pdf, String reason, Instant at) throws IOException {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        List<CertificateToken> tokens =
                chain.stream().map(CertificateToken::new).toList();
        parameters.setSigningCertificate(tokens.get(0));
        parameters.setCertificateChain(tokens);
        parameters.bLevel().setSigningDate(Date.from(at));
        parameters.setReason(reason);
        PAdESService service = new PAdESService(verifier());
        InMemoryDocument unsigned = new InMemoryDocument(pdf);
        ToBeSigned digest = service.getDataToSign(unsigned, parameters);
        DSSDocument signed = service.signDocument(unsigned, parameters, signature(digest));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        signed.writeTo(bytes);
        return bytes.toByteArray();
    }

    /**
     * A signature that lies beside its bytes: CMS SignedData (RFC 5652) with the chain in it, DER.
     *
     * @throws IOException where it cannot be made
     */
    public byte[] signDetached(byte[] bytes) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder(algorithm().getJCEId()).build(key), chain.get(0)));
            generator.addCertificates(new JcaCertStore(chain));
            return generator.generate(new CMSProcessableByteArray(bytes), false).getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException fault) {
            throw new IOException("The seal of " + chain.get(0).getSubjectX500Principal() + " cannot sign", fault);
        }
    }

    /** Elliptic curves, as the platform issues them; RSA, as other authorities may. */
    private SignatureAlgorithm algorithm() {
        return key.getAlgorithm().equals("RSA") ? SignatureAlgorithm.RSA_SHA256 : SignatureAlgorithm.ECDSA_SHA256;
    }

    /** Which seal is in force is decided by business time, before; the library would judge by the machine's. */
    private static CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAlertOnNotYetValidCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        verifier.setAlertOnMissingRevocationData(new SilentOnStatusAlert());
        return verifier;
    }

    private SignatureValue signature(ToBeSigned digest) {
        try {
            Signature signature = Signature.getInstance(algorithm().getJCEId());
            signature.initSign(key);
            signature.update(digest.getBytes());
            return new SignatureValue(algorithm(), signature.sign());
        } catch (GeneralSecurityException fault) {
            throw new IllegalStateException(
                    "The seal of " + chain.get(0).getSubjectX500Principal() + " cannot sign", fault);
        }
    }
}
