package org.sunshinegov.kernel.platform.refusal;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/** RFC 9457 problem document; {@code title} is Chinese, {@code titleEn} the same sentence in English. */
@JsonPropertyOrder({"type", "status", "code", "title", "titleEn"})
public record Problem(
        String type,
        int status,
        String code,
        String title,
        String titleEn,
        @JsonAnyGetter Map<String, Object> details) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Refusal refusal) {
        return new Problem(
                "urn:sunshine:problem:" + refusal.code(),
                refusal.kind().status(),
                refusal.code(),
                refusal.zh(),
                refusal.en(),
                refusal.details());
    }

    public static Problem of(int status, String code, String zh, String en) {
        return new Problem("urn:sunshine:problem:" + code, status, code, zh, en, Map.of());
    }

    /** One that support is asked about: with the number by which it is found in the log. */
    static Problem numbered(int status, String code, String zh, String en) {
        Map<String, Object> details = RequestNumber.current()
                .map(number -> Map.<String, Object>of("requestId", number))
                .orElse(Map.of());
        return new Problem("urn:sunshine:problem:" + code, status, code, zh, en, details);
    }
}
