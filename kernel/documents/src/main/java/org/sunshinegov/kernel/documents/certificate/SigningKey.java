package org.sunshinegov.kernel.documents.certificate;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** A private P-256 key in a file only its owner can read, made on first use. Its kid is the thumbprint of its public half. */
public final class SigningKey {

    private final EllipticCurveJsonWebKey key;

    private SigningKey(EllipticCurveJsonWebKey key) {
        this.key = key;
    }

    public static SigningKey fresh() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(key.calculateBase64urlEncodedThumbprint("SHA-256"));
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            return new SigningKey(key);
        } catch (JoseException fault) {
            throw new IllegalStateException("P-256 is not to be had", fault);
        }
    }

    /** Two that start at once end with the same key: the file appears whole, and the first one stays. */
    public static SigningKey inFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file, fresh());
        }
        try {
            return new SigningKey((EllipticCurveJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file)));
        } catch (JoseException | ClassCastException fault) {
            throw new IOException(file + " does not hold a P-256 key", fault);
        }
    }

    public String kid() {
        return key.getKeyId();
    }

    /** The public half, as it is told to others. */
    public String publicJwk() {
        return key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    String sign(String type, byte[] payload) {
        return Signature.sign(key, type, payload);
    }

    private static void create(Path file, SigningKey key) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path part = folder.resolve("." + file.getFileName() + "-" + UUID.randomUUID());
        try {
            Files.createFile(part, onlyForOwner());
            Files.writeString(
                    part,
                    key.key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException madeByAnother) {
            return;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static FileAttribute<?>[] onlyForOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
