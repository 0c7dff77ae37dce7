package org.sunshinegov.review.confidentialityreview;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sunshinegov.review.confidentialityreview.model.CheckPoint;
import org.sunshinegov.review.confidentialityreview.model.DeliberationPoint;

/** Request bodies as a client writes them. */
final class Bodies {

    private Bodies() {}

    static String deliberated() {
        return "{\"deliberation\":" + allYes(DeliberationPoint.values()) + "}";
    }

    static String publishable() {
        return "{\"conclusion\":\"PUBLISHABLE\",\"checklist\":" + allYes(CheckPoint.values()) + "}";
    }

    static String partial() {
        return withholding("PARTIAL");
    }

    static String notPublishable() {
        return withholding("NOT_PUBLISHABLE");
    }

    private static String withholding(String conclusion) {
        return "{\"conclusion\":\"%s\",\"ground\":\"DENIED_THIRD_PARTY\",\"withheld\":\"附表住址已遮盖\",\"checklist\":%s}"
                .formatted(conclusion, allYes(CheckPoint.values()));
    }

    private static String allYes(Enum<?>[] points) {
        return Arrays.stream(points)
                .map(point -> "\"" + point.name() + "\":{\"yes\":true}")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
