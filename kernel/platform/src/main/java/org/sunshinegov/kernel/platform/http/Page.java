package org.sunshinegov.kernel.platform.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page; null at the end
 */
public record Page<T>(List<T> items, String next) {

    /** Cuts a list read with one row more than the page holds; {@code cursor} names a row's place. */
    public static <T> Page<T> of(List<T> read, int size, Function<T, Cursor> cursor) {
        if (read.size() <= size) {
            return new Page<>(List.copyOf(read), null);
        }
        List<T> items = List.copyOf(read.subList(0, size));
        return new Page<>(items, cursor.apply(items.get(size - 1)).encoded());
    }

    /** The page as an answer, with the next one in a {@code Link} header (RFC 8288). */
    public RestResponse<Page<T>> answer(UriInfo uri) {
        RestResponse.ResponseBuilder<Page<T>> answer = RestResponse.ResponseBuilder.ok(this);
        if (next != null) {
            String link = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", next)
                    .build()
                    .toString();
            answer.header("Link", "<" + link + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
