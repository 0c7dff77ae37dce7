package org.sunshinegov.catalog.figure;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What is counted over a whole table and shown on a public page: counted again when it is a minute old, by one of those
 * who ask and not by each. Meanwhile the others read what was counted before.
 */
public final class Figure<T> {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Supplier<Uni<T>> count;
    private final LongSupplier nanos;
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile Counted<T> last;

    private record Counted<T>(T value, long at) {}

    public Figure(Supplier<Uni<T>> count) {
        this(count, System::nanoTime);
    }

    /** {@code nanos}: a clock that only goes on; business time may be moved back. */
    Figure(Supplier<Uni<T>> count, LongSupplier nanos) {
        this.count = count;
        this.nanos = nanos;
    }

    public Uni<T> value() {
        return Uni.createFrom().deferred(() -> {
            Counted<T> known = last;
            boolean old = known == null || nanos.getAsLong() - known.at() >= KEPT.toNanos();
            return old && counting.compareAndSet(false, true) || known == null
                    ? counted()
                    : Uni.createFrom().item(known.value());
        });
    }

    private Uni<T> counted() {
        return count.get()
                .invoke(value -> last = new Counted<>(value, nanos.getAsLong()))
                .onTermination()
                .invoke(() -> counting.set(false));
    }
}
