package org.sunshinegov.deploy.local.district;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * The root that vouches for the keys of review certificates. Only the review-service gets its private half; every
 * service gets the public one, before any of them has started.
 */
public record CertificateRoot(Path folder) {
    private static final int COORDINATE = 32;
    private static final String PUBLIC = "root.public.jwk";

    static CertificateRoot in(Path folder) throws IOException {
        var root = new CertificateRoot(folder);
        if (!Files.exists(folder.resolve(PUBLIC))) {
            root.make();
        }
        return root;
    }

    public Path privateKey() {
        return folder.resolve("root.jwk");
    }

    /** Made by review-service itself. */
    public Path signingKey() {
        return folder.resolve("signing.jwk");
    }

    public String publicKey() throws IOException {
        return Files.readString(folder.resolve(PUBLIC));
    }

    private void make() throws IOException {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            write(generator.generateKeyPair());
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every JDK has P-256", never);
        }
    }

    /** RFC 7517; the key id is the thumbprint of RFC 7638. The public half last: it says that both are there. */
    private void write(KeyPair pair) throws IOException, GeneralSecurityException {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        var required = "\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\""
                .formatted(text(point.getAffineX()), text(point.getAffineY()));
        var thumbprint =
                MessageDigest.getInstance("SHA-256").digest(("{" + required + "}").getBytes(StandardCharsets.UTF_8));
        var named = required + ",\"alg\":\"ES256\",\"kid\":\"%s\"".formatted(text(thumbprint));
        Files.createDirectories(folder);
        Files.deleteIfExists(privateKey());
        Files.createFile(
                privateKey(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                privateKey(), "{%s,\"d\":\"%s\"}".formatted(named, text(((ECPrivateKey) pair.getPrivate()).getS())));
        Files.writeString(folder.resolve(PUBLIC), "{" + named + "}");
    }

    private static String text(BigInteger coordinate) {
        var bytes = coordinate.toByteArray();
        var fixed = new byte[COORDINATE];
        var length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
        return text(fixed);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
