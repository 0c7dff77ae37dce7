package org.sunshinegov.request.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.platform.register.Organisation;

/**
 * A unit's own seal as an authority hands it out: a PKCS #12 file with one key, its certificate and the issuer's. What is
 * wrong with it is said, and nothing of it is taken over.
 */
final class SealFile {

    private static final int RSA_BITS = 2048;
    private static final Set<Integer> EC_BITS = Set.of(256, 384);
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private SealFile() {}

    /** Reads a file and weighs its certificate: never on an event loop. */
    static UnitSeal read(Path file, String passphrase, Organisation unit, Instant now) throws IOException {
        char[] secret = passphrase.toCharArray();
        try {
            KeyStore store = opened(file, secret);
            UnitSeal seal = only(store, secret);
            check(seal, unit, now);
            return seal;
        } catch (GeneralSecurityException unreadable) {
            throw faulty("证书文件无法读取", "the file cannot be read");
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private static KeyStore opened(Path file, char[] secret) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(file)) {
            store.load(bytes, secret);
            return store;
        } catch (IOException refused) {
            if (refused.getCause() instanceof UnrecoverableKeyException) {
                throw Refusal.invalidFields(Map.of("passphrase", new FieldFault("口令不正确", "the passphrase is wrong")));
            }
            throw faulty("不是 PKCS#12 证书文件（.p12、.pfx）", "this is no PKCS #12 file (.p12, .pfx)");
        }
    }

    private static UnitSeal only(KeyStore store, char[] secret) throws GeneralSecurityException {
        String alias = null;
        for (String each : Collections.list(store.aliases())) {
            if (store.isKeyEntry(each)) {
                if (alias != null) {
                    throw faulty("文件中有多个私钥，应当只有一个", "there are several keys in it; there must be one");
                }
                alias = each;
            }
        }
        if (alias == null) {
            throw faulty("文件中没有私钥", "there is no key in it");
        }
        Key key = store.getKey(alias, secret);
        Certificate[] chain = store.getCertificateChain(alias);
        if (!(key instanceof PrivateKey privateKey) || chain == null || chain.length < 2) {
            throw faulty("文件中应当同时有签发机构的证书", "the issuer's certificate must be in it, too");
        }
        return new UnitSeal(privateKey, List.of((X509Certificate) chain[0], (X509Certificate) chain[1]));
    }

    private static void check(UnitSeal seal, Organisation unit, Instant now) throws GeneralSecurityException {
        X509Certificate holder = seal.chain().get(0);
        if (!allowed(holder.getPublicKey())) {
            throw faulty(
                    "算法不符合要求：应为 RSA（2048位以上）或者椭圆曲线 P-256、P-384",
                    "its algorithm is not allowed: RSA of 2048 bits or more, or the curves P-256 and P-384");
        }
        if (holder.getSigAlgName().toUpperCase(Locale.ROOT).matches("(SHA1|MD5|MD2)WITH.*")) {
            throw faulty("证书以过时的摘要算法签发", "the certificate was issued with an outdated digest");
        }
        if (!matches(seal.key(), holder.getPublicKey())) {
            throw faulty("私钥与证书不匹配", "key and certificate do not belong together");
        }
        try {
            holder.checkValidity(Date.from(now));
        } catch (CertificateException notNow) {
            throw faulty("证书不在有效期内", "the certificate has expired or is not valid yet");
        }
        boolean[] usage = holder.getKeyUsage();
        if (usage == null
                || !(usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])
                || holder.getBasicConstraints() >= 0) {
            throw faulty("证书的密钥用途不是电子签名", "the certificate is not for signing documents");
        }
        try {
            holder.verify(seal.chain().get(1).getPublicKey());
        } catch (GeneralSecurityException another) {
            throw faulty("证书不是由文件中的签发机构签发的", "the certificate was not issued by the issuer in the file");
        }
        if (!names(holder, unit)) {
            throw faulty(
                    "证书的主体不是“" + unit.nameZh() + "”（" + unit.code() + "）",
                    "the certificate is not in the name or code of " + unit.nameEn());
        }
    }

    private static boolean allowed(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECPublicKey curve
                && EC_BITS.contains(curve.getParams().getCurve().getField().getFieldSize());
    }

    private static boolean matches(PrivateKey key, PublicKey certified) {
        byte[] trial = "trial".getBytes(StandardCharsets.US_ASCII);
        String algorithm = certified instanceof RSAPublicKey ? "SHA256withRSA" : "SHA256withECDSA";
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(trial);
            byte[] signed = signature.sign();
            signature.initVerify(certified);
            signature.update(trial);
            return signature.verify(signed);
        } catch (GeneralSecurityException ofAnotherKind) {
            return false;
        }
    }

    /** In one of its parts, whole: a unit's name is often part of another's. */
    private static boolean names(X509Certificate holder, Organisation unit) throws CertificateException {
        Set<String> parts = Arrays.stream(
                        new JcaX509CertificateHolder(holder).getSubject().getRDNs())
                .map(part -> IETFUtils.valueToString(part.getFirst().getValue()))
                .collect(Collectors.toSet());
        return parts.contains(unit.nameZh()) || parts.contains(unit.code());
    }

    private static Refusal faulty(String zh, String en) {
        return Refusal.invalidFields(Map.of("file", new FieldFault(zh, en)));
    }
}
