package org.sunshinegov.request.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** PKCS #12 files as an authority would hand them out, and as it should not. */
final class TestSealFiles {

    static final String PASSPHRASE = "for-tests";

    String subject = "C=CN,O=晨光区测试局,CN=晨光区测试局";
    String algorithm = "RSA";
    int bits = 2048;
    int usage = KeyUsage.digitalSignature;
    Instant from = Instant.parse("2020-01-01T00:00:00Z");
    Instant until = Instant.parse("2060-01-01T00:00:00Z");
    boolean withIssuer = true;
    boolean ofAnotherKey;
    boolean ofAnotherIssuer;

    Path write(Path folder) throws Exception {
        KeyPair authority = pair("RSA", 2048);
        KeyPair unit = pair(algorithm, bits);
        X509Certificate issuer = certificate(
                "C=CN,CN=测试签发机构", authority, "C=CN,CN=测试签发机构", authority.getPrivate(), KeyUsage.keyCertSign, true);
        PrivateKey signer = ofAnotherIssuer ? pair("RSA", 2048).getPrivate() : authority.getPrivate();
        X509Certificate holder = certificate(subject, unit, "C=CN,CN=测试签发机构", signer, usage, false);
        PrivateKey key = ofAnotherKey ? pair(algorithm, bits).getPrivate() : unit.getPrivate();
        Certificate[] chain = withIssuer ? new Certificate[] {holder, issuer} : new Certificate[] {holder};
        return written(folder, key, chain);
    }

    private static Path written(Path folder, PrivateKey key, Certificate... chain) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", key, PASSPHRASE.toCharArray(), chain);
        Path file = Files.createTempFile(folder, "seal", ".p12");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            store.store(bytes, PASSPHRASE.toCharArray());
        } catch (IOException full) {
            throw new IllegalStateException("No test seal can be written", full);
        }
        return file;
    }

    private static KeyPair pair(String algorithm, int bits) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance(algorithm);
        keys.initialize(bits);
        return keys.generateKeyPair();
    }

    private X509Certificate certificate(
            String subject, KeyPair pair, String issuer, PrivateKey signer, int usage, boolean authority)
            throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(from.truncatedTo(ChronoUnit.SECONDS)),
                Date.from(until.truncatedTo(ChronoUnit.SECONDS)),
                new X500Name(subject),
                pair.getPublic());
        var unused = builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(signer)));
    }
}
