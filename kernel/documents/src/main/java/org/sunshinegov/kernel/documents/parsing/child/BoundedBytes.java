package org.sunshinegov.kernel.documents.parsing.child;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Inflated bytes up to a bound: a small file that inflates without end is no document. */
final class BoundedBytes extends FilterInputStream {

    private long left;

    BoundedBytes(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new IOException("Inflates beyond the bound");
        }
        return count;
    }

    long left() {
        return left;
    }
}
