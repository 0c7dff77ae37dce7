package org.sunshinegov.kernel.documents.keys;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Says by name that a seal is broken, where the cipher only knows that reading went wrong. */
final class SealedStream extends FilterInputStream {

    private final UUID id;

    SealedStream(UUID id, InputStream plain) {
        super(plain);
        this.id = id;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            return super.read(into, from, length);
        } catch (IOException broken) {
            throw new SealBroken("The bytes of document " + id + " do not open", broken);
        }
    }

    @Override
    public long skip(long count) throws IOException {
        throw new IOException("Sealed bytes are read from the beginning");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
