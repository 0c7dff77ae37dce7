package org.sunshinegov.kernel.documents.keys;

import java.util.Arrays;
import java.util.Objects;

/** A data key as it is stored: under which service key it is wrapped, by which algorithm, and the wrapped bytes. */
public record WrappedKey(String algorithm, String keyId, byte[] bytes) {

    @Override
    public boolean equals(Object other) {
        return other instanceof WrappedKey that
                && algorithm.equals(that.algorithm)
                && keyId.equals(that.keyId)
                && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(algorithm, keyId, Arrays.hashCode(bytes));
    }

    @Override
    public String toString() {
        return "WrappedKey[" + algorithm + " under " + keyId + "]";
    }
}
