package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.io.Writer;

/** Text up to a bound; beyond it, writing stops the reader. Lone surrogates and NUL, which JSON and databases choke on, are left out. */
final class BoundedText extends Writer {

    /** Enough has been read. */
    static final class Full extends IOException {

        Full() {
            super("text bound reached");
        }
    }

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private boolean full;

    BoundedText(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] from, int start, int length) throws IOException {
        int room = Math.min(length, most - text.length());
        text.append(from, start, room);
        if (room < length) {
            full = true;
            throw new Full();
        }
    }

    boolean isFull() {
        return full;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point != 0 && Character.getType(point) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
