package org.sunshinegov.deploy.local.district;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.AlgorithmParameters;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateRootTest {
    @TempDir
    Path folder;

    @Test
    void what_the_private_half_signs_the_public_half_verifies() throws Exception {
        var root = CertificateRoot.in(folder);
        var secret = new JsonObject(Files.readString(root.privateKey()));
        var known = new JsonObject(root.publicKey());

        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(privateKey(secret));
        signature.update(new byte[] {1, 2, 3});
        var signed = signature.sign();
        signature.initVerify(publicKey(known));
        signature.update(new byte[] {1, 2, 3});
        assertThat(signature.verify(signed)).isTrue();
    }

    @Test
    void the_public_half_tells_nothing_private_and_is_named_by_its_thumbprint() throws Exception {
        var root = CertificateRoot.in(folder);
        var known = new JsonObject(root.publicKey());

        assertThat(known.fieldNames()).containsExactlyInAnyOrder("crv", "kty", "x", "y", "alg", "kid");
        var required = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"%s\",\"y\":\"%s\"}"
                .formatted(known.getString("x"), known.getString("y"));
        var digest = MessageDigest.getInstance("SHA-256").digest(required.getBytes(StandardCharsets.UTF_8));
        assertThat(known.getString("kid"))
                .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.privateKey())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_root_stays_the_same() throws Exception {
        var first = CertificateRoot.in(folder).publicKey();

        assertThat(CertificateRoot.in(folder).publicKey()).isEqualTo(first);
    }

    private static ECPublicKey publicKey(JsonObject jwk) throws Exception {
        var point = new ECPoint(number(jwk, "x"), number(jwk, "y"));
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, curve()));
    }

    private static ECPrivateKey privateKey(JsonObject jwk) throws Exception {
        return (ECPrivateKey)
                KeyFactory.getInstance("EC").generatePrivate(new ECPrivateKeySpec(number(jwk, "d"), curve()));
    }

    private static ECParameterSpec curve() throws Exception {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static BigInteger number(JsonObject jwk, String member) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.getString(member)));
    }
}
