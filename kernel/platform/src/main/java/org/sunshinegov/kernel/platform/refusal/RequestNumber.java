package org.sunshinegov.kernel.platform.refusal;

import io.quarkus.vertx.core.runtime.VertxMDC;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * 请求编号: what people read from a page when something broke and tell to support. The gateway gives it, and every line that
 * is logged for the request has it as {@code requestId}.
 */
@Singleton
class RequestNumber {

    private static final int BEFORE_ALL_OTHERS = Integer.MAX_VALUE;
    private static final String HEADER = "X-Request-Id";
    private static final String FIELD = "requestId";
    private static final int LONGEST = 64;

    void register(@Observes Filters filters) {
        filters.register(RequestNumber::keep, BEFORE_ALL_OTHERS);
    }

    /** Of the request that is answered here; none where it came past the gateway. */
    static Optional<String> current() {
        return Optional.ofNullable(VertxMDC.INSTANCE.get(FIELD));
    }

    /** In the request's own Vert.x context, which ends with it. */
    private static void keep(RoutingContext context) {
        String number = context.request().getHeader(HEADER);
        if (number != null && number.length() <= LONGEST) {
            var unused = VertxMDC.INSTANCE.put(FIELD, number);
        }
        context.next();
    }
}
