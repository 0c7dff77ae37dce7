package org.sunshinegov.kernel.documents.certificate;

import java.security.Key;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** JWS with ES256 and nothing else; the type header keeps one kind of statement from passing as another. */
final class Signature {

    private static final AlgorithmConstraints ONLY_ES256 = new AlgorithmConstraints(
            AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);

    private Signature() {}

    static String sign(EllipticCurveJsonWebKey key, String type, byte[] payload) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setHeader("typ", type);
        jws.setPayloadBytes(payload);
        jws.setKey(key.getPrivateKey());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException fault) {
            throw new IllegalStateException("Signing failed", fault);
        }
    }

    /** The kid it names, empty if this is no signed statement of that type. */
    static Optional<String> kid(String compact, String type) {
        try {
            JsonWebSignature jws = read(compact);
            return type.equals(jws.getHeader("typ"))
                    ? Optional.ofNullable(jws.getKeyIdHeaderValue())
                    : Optional.empty();
        } catch (JoseException malformed) {
            return Optional.empty();
        }
    }

    /** The signed bytes, empty if the signature does not hold. */
    static Optional<byte[]> verified(String compact, Key publicKey) {
        try {
            JsonWebSignature jws = read(compact);
            jws.setKey(publicKey);
            return jws.verifySignature() ? Optional.of(jws.getPayloadBytes()) : Optional.empty();
        } catch (JoseException malformed) {
            return Optional.empty();
        }
    }

    private static JsonWebSignature read(String compact) throws JoseException {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(ONLY_ES256);
        jws.setCompactSerialization(compact);
        return jws;
    }
}
