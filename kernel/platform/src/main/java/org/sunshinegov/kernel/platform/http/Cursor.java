package org.sunshinegov.kernel.platform.http;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** A row's place in a sorted list: its sort value and, for ties, its id. */
public record Cursor(String sort, UUID id) {

    /** Reads a query parameter; without one there is no cursor and a list starts at its beginning. */
    public static Cursor fromString(String encoded) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int cut = plain.lastIndexOf('|');
            if (FieldFault.isUnkeepable(plain)) {
                throw foreign();
            }
            return new Cursor(plain.substring(0, cut), UUID.fromString(plain.substring(cut + 1)));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException unreadable) {
            throw foreign();
        }
    }

    /** The value a list is sorted by, read by {@code read}; another list's is refused as what is no cursor at all. */
    public <T> T sort(Function<String, T> read) {
        try {
            T value = read.apply(sort);
            if (value instanceof TemporalAccessor day && day.isSupported(ChronoField.YEAR) && !Day.isMeant(day)) {
                throw foreign();
            }
            return value;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw foreign();
        }
    }

    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sort + "|" + id).getBytes(StandardCharsets.UTF_8));
    }

    private static Refusal foreign() {
        return Refusal.invalid(
                "cursor", "分页位置无效，请从第一页重新开始。", "This cursor is not one of ours; start from the first page.");
    }
}
