package org.sunshinegov.catalog.register;

import org.jboss.resteasy.reactive.RestResponse;
import org.sunshinegov.kernel.platform.http.Version;

/** A view with its version in the {@code ETag}, to be sent back as {@code If-Match}. */
final class Answers {

    private Answers() {}

    static <T> RestResponse<T> versioned(T view, int version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", new Version(version).etag())
                .build();
    }
}
