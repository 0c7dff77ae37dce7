package org.sunshinegov.kernel.platform.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Forms and JSON are read whole into memory, so they are refused by their length before any of it is read: what people
 * type is never that long. Files come as multipart, go to disk as they arrive, and have the limit of the server.
 */
public class TypedBodies {

    /** In bytes; a Chinese character of a form takes nine. */
    static final long MOST = 2 * 1024 * 1024;

    /** @throws Refusal 413 above the limit; 411 where the length is not told; 422 for a form that cannot be read */
    @ServerRequestFilter(preMatching = true, nonBlocking = true)
    public void requireReadable(ContainerRequestContext request, RoutingContext routing) {
        if (FormBodies.isUnreadable(routing)) {
            throw Refusal.invalid("unreadable-form", "表单内容无法读取，请返回页面重新提交。", "The form cannot be read; send it again.");
        }
        if (isFile(request.getHeaderString(HttpHeaders.CONTENT_TYPE))) {
            return;
        }
        if (request.getHeaderString("Transfer-Encoding") != null) {
            throw new Refusal(
                    Refusal.Kind.LENGTH_REQUIRED,
                    "length-required",
                    "请求应当说明内容长度（Content-Length）。",
                    "Say the length of the body (Content-Length).",
                    Map.of());
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > MOST) {
            throw Refusal.tooLarge("too-large", "提交的内容过大。", "What was sent is too large.");
        }
    }

    private static boolean isFile(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
