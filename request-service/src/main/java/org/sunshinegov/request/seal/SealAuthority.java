package org.sunshinegov.request.seal;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.platform.register.Organisation;

/**
 * The district's certificate authority for the seals of its units: one PKCS #12 file with one key. In service it is
 * subordinate to a licensed authority; what it issues is as good as its own certificate.
 */
@Singleton
@Startup
class SealAuthority {

    private static final int YEARS = 5;
    private static final int SERIAL_BITS = 127;

    private final Path file;
    private final char[] password;

    SealAuthority(
            @ConfigProperty(name = "sunshine.seal.authority-file") Path file,
            @ConfigProperty(name = "sunshine.seal.authority-password") String password) {
        if (!Files.isReadable(file)) {
            throw new IllegalStateException(
                    "No letter can be sealed: set sunshine.seal.authority-file to a PKCS #12 file that can be read, not "
                            + file);
        }
        this.file = file;
        this.password = password.toCharArray();
    }

    /** A fresh key and a certificate for it, in the unit's own name and code, for five years from {@code now}. */
    UnitSeal issue(Organisation unit, Instant now) throws IOException {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = keys.generateKeyPair();
            KeyStore.PrivateKeyEntry authority = authority();
            X509Certificate issuer = (X509Certificate) authority.getCertificate();
            return new UnitSeal(
                    pair.getPrivate(),
                    List.of(certificate(unit, pair, issuer, authority.getPrivateKey(), now), issuer));
        } catch (GeneralSecurityException | OperatorCreationException fault) {
            throw new IOException("No seal can be issued under " + file, fault);
        }
    }

    private KeyStore.PrivateKeyEntry authority() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, password);
        }
        String only = store.aliases().nextElement();
        return (KeyStore.PrivateKeyEntry) store.getEntry(only, new KeyStore.PasswordProtection(password));
    }

    private static X509Certificate certificate(
            Organisation unit, KeyPair pair, X509Certificate issuer, PrivateKey issuerKey, Instant now)
            throws CertIOException, GeneralSecurityException, OperatorCreationException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, new SecureRandom()),
                Date.from(now.atOffset(ZoneOffset.UTC).minusDays(1).toInstant()),
                Date.from(now.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant()),
                new X500NameBuilder(BCStyle.INSTANCE)
                        .addRDN(BCStyle.C, "CN")
                        .addRDN(BCStyle.O, unit.nameZh())
                        .addRDN(BCStyle.ORGANIZATION_IDENTIFIER, unit.code())
                        .addRDN(BCStyle.CN, unit.nameZh())
                        .build(),
                pair.getPublic());
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        var unused = builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                .addExtension(Extension.authorityKeyIdentifier, false, identifiers.createAuthorityKeyIdentifier(issuer))
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        identifiers.createSubjectKeyIdentifier(pair.getPublic()));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuerKey)));
    }
}
