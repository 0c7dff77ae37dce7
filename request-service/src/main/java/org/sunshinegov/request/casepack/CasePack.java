package org.sunshinegov.request.casepack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sunshinegov.kernel.documents.certificate.CanonicalJson;
import org.sunshinegov.kernel.documents.store.Source;
import org.sunshinegov.request.seal.UnitSeal;

/** A pack about to be written: its ZIP is made while it is read, so that nothing of it lies anywhere unsealed. */
public final class CasePack {

    private static final int CHUNK = 64 * 1024;

    private CasePack() {}

    /** {@code files} in the order of {@code manifest}. */
    public static Source of(PackManifest manifest, List<PackFile> files, UnitSeal seal) throws IOException {
        byte[] listed = CanonicalJson.of(manifest);
        List<PackFile> all = new ArrayList<>(files);
        all.add(PackFile.of(PackManifest.NAME, listed));
        all.add(PackFile.of(PackManifest.SIGNATURE, seal.signDetached(listed)));
        long at = manifest.packedAt().toEpochMilli();
        return () -> new Zipped(all, at);
    }

    /** The ZIP of some files as a stream: reads as much of them as is asked for. */
    private static final class Zipped extends InputStream {

        private final Deque<PackFile> waiting;
        private final long at;
        private final ByteArrayOutputStream made = new ByteArrayOutputStream();
        private final ZipOutputStream zip = new ZipOutputStream(made);
        private final byte[] chunk = new byte[CHUNK];
        private byte[] ready = new byte[0];
        private int given;
        private InputStream current;
        private boolean finished;

        Zipped(List<PackFile> files, long at) {
            this.waiting = new ArrayDeque<>(files);
            this.at = at;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (given == ready.length && !finished) {
                make();
                ready = made.toByteArray();
                made.reset();
                given = 0;
            }
            int read = Math.min(length, ready.length - given);
            System.arraycopy(ready, given, into, from, read);
            given += read;
            return read == 0 ? -1 : read;
        }

        private void make() throws IOException {
            if (current == null) {
                next();
                return;
            }
            int read = current.read(chunk);
            if (read >= 0) {
                zip.write(chunk, 0, read);
                return;
            }
            current.close();
            current = null;
            zip.closeEntry();
        }

        private void next() throws IOException {
            PackFile file = waiting.poll();
            if (file == null) {
                zip.close();
                finished = true;
                return;
            }
            ZipEntry entry = new ZipEntry(file.entry().name());
            entry.setTime(at);
            zip.putNextEntry(entry);
            current = file.source().open();
        }

        @Override
        public void close() throws IOException {
            if (current != null) {
                current.close();
            }
        }
    }
}
