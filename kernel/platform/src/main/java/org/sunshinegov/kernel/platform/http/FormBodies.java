package org.sunshinegov.kernel.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A form is there as a whole before the framework takes it apart: what is wrong with it would be thrown at nobody while it
 * arrives, and whoever sent it would wait for ever. One that is too long is left unread, see {@link TypedBodies}.
 */
@Singleton
class FormBodies {

    private static final int AFTER_ALL_OTHERS = 1;
    private static final Pattern NO_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String UNREADABLE = FormBodies.class.getName();

    void register(@Observes Filters filters) {
        filters.register(FormBodies::read, AFTER_ALL_OTHERS);
    }

    /** What cannot be taken apart is not given to the framework, and refused with words by {@link TypedBodies}. */
    static boolean isUnreadable(RoutingContext context) {
        return context.get(UNREADABLE) != null;
    }

    private static void read(RoutingContext context) {
        if (isTyped(context.request())) {
            var read = context.request()
                    .body()
                    .onSuccess(body -> keep((RoutingContextInternal) context, body))
                    .onFailure(context::fail);
            // It is paused until somebody wants what it brings.
            var unused =
                    read.isComplete() ? context.request() : context.request().resume();
        } else {
            context.next();
        }
    }

    private static void keep(RoutingContextInternal context, Buffer body) {
        if (NO_ESCAPE.matcher(body.toString(StandardCharsets.ISO_8859_1)).find()) {
            context.put(UNREADABLE, true);
            context.setBody(Buffer.buffer());
        } else {
            context.setBody(body);
        }
        context.next();
    }

    private static boolean isTyped(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED)
                && length != null
                && Long.parseLong(length) <= TypedBodies.MOST;
    }
}
