package org.sunshinegov.kernel.platform.http;

import org.sunshinegov.kernel.platform.refusal.Refusal;

/** A request without the body it needs is refused, not a fault. */
public final class Body {

    private Body() {}

    public static <T> T required(T body) {
        if (body == null) {
            throw Refusal.invalid("body-missing", "缺少请求内容。", "The body is missing.");
        }
        return body;
    }
}
