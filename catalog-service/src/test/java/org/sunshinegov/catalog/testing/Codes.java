package org.sunshinegov.catalog.testing;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.sunshinegov.kernel.documents.personal.OrganisationCode;

/** Valid organisation codes, a fresh one for each unit of a test. */
public final class Codes {

    private static final AtomicInteger LAST = new AtomicInteger(20_000_000);

    private Codes() {}

    public static String next() {
        int head = LAST.incrementAndGet();
        return IntStream.rangeClosed(0, 10)
                .mapToObj(check -> head + (check == 10 ? "X" : Integer.toString(check)))
                .filter(OrganisationCode::isValid)
                .findFirst()
                .orElseThrow();
    }
}
