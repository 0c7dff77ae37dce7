package org.sunshinegov.kernel.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every page its headers: own scripts and styles only, no framing, kept by no cache; and what the visitor chose. */
class PageFilter {
    private static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.CACHE_CONTROL,
            "private, no-cache",
            HttpHeaders.VARY,
            HttpHeaders.COOKIE + ", HX-Request",
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff");

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getMediaType() == null || !MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            return;
        }
        MultivaluedMap<String, Object> headers = response.getHeaders();
        HEADERS.forEach((name, value) -> {
            if (!headers.containsKey(name)) {
                headers.putSingle(name, value);
            }
        });
        for (Preference preference : Preference.values()) {
            String chosen = request.getUriInfo().getQueryParameters().getFirst(preference.parameter());
            if (chosen != null && preference.allows(chosen)) {
                headers.add(HttpHeaders.SET_COOKIE, kept(preference, chosen));
            }
        }
    }

    private static NewCookie kept(Preference preference, String chosen) {
        return new NewCookie.Builder(preference.parameter())
                .value(chosen)
                .path("/")
                .maxAge(YEAR)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
