package org.sunshinegov.kernel.documents.download;

import io.smallrye.mutiny.Multi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sunshinegov.kernel.documents.Workers;
import org.sunshinegov.kernel.documents.store.Source;

/** Plain bytes as a stream of chunks, each read on a worker when the one before has been taken. */
final class Chunks {

    private static final int SIZE = 64 * 1024;

    private Chunks() {}

    static Multi<byte[]> of(Source source) {
        return Workers.run(source::open).onItem().transformToMulti(Chunks::read);
    }

    private static Multi<byte[]> read(InputStream stream) {
        return Multi.createFrom()
                .resource(() -> stream, plain -> Multi.createBy()
                        .repeating()
                        .uni(() -> Workers.run(() -> plain.readNBytes(SIZE)))
                        .until(chunk -> chunk.length == 0))
                .withFinalizer(Chunks::close);
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
