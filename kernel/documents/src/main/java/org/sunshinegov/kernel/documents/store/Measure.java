package org.sunshinegov.kernel.documents.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests plain bytes as they pass, and refuses the first byte above the limit. */
final class Measure extends FilterInputStream {

    private final long limit;
    private final MessageDigest digest = sha256();
    private long size;

    Measure(InputStream plain, long limit) {
        super(plain);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        if (count > 0) {
            size += count;
            refuseAboveLimit();
            digest.update(into, from, count);
        }
        return count;
    }

    Sealed result() {
        return new Sealed(size, HexFormat.of().formatHex(digest.digest()));
    }

    private void refuseAboveLimit() {
        if (size > limit) {
            throw TooLarge.above(limit);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Every JDK has SHA-256", fault);
        }
    }
}
