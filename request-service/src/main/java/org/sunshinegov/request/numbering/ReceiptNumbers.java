package org.sunshinegov.request.numbering;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import org.sunshinegov.kernel.platform.store.Sql;

/** Receipt numbers are district-wide, rising, and may have gaps: nobody waits for anybody. */
public final class ReceiptNumbers {

    private ReceiptNumbers() {}

    /** For example SQ20261015000012. */
    public static Uni<String> next(LocalDate on) {
        return Sql.number("select nextval('receipt_number')").map(n -> "SQ%tY%<tm%<td%06d".formatted(on, n));
    }
}
