package org.sunshinegov.deploy.local.sample.data;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * One entry of a unit's catalogue.
 *
 * @param section alias; null for the whole unit
 * @param timing {@code 20wd}, {@code prompt}, {@code phased}, {@code quarterly}, or a cycle with days: {@code monthly +15}
 */
public record Entry(
        String unit,
        String section,
        String group,
        String matter,
        String elements,
        String basis,
        String timing,
        String phase,
        List<String> categories,
        List<String> other) {

    static Entry of(String unit, Row row) {
        return new Entry(
                unit,
                row.optional("section"),
                row.get("group"),
                row.get("matter"),
                row.get("elements"),
                row.get("basis"),
                row.get("timing"),
                row.get("phase"),
                row.list("categories"),
                row.list("other"));
    }

    JsonObject form(DistrictStaff staff) {
        var form = new JsonObject()
                .put("section", section == null ? null : staff.unit(section).code())
                .put("group", group)
                .put("matter", matter)
                .put("contentElements", elements)
                .put("legalBasis", basis)
                .put("mode", other.contains("ON_REQUEST") ? "ON_REQUEST" : "PROACTIVE")
                .put("fivePhase", phase)
                .put("audience", other.contains("INTERNAL") ? "INTERNAL" : "PUBLIC")
                .put("categories", new JsonArray(categories));
        return timed(form);
    }

    private JsonObject timed(JsonObject form) {
        return switch (timing) {
            case "20wd" -> form.put("timingClass", "WITHIN_20WD");
            case "prompt" -> form.put("timingClass", "PROMPT");
            case "phased" -> form.put("timingClass", "PHASED_WITHIN_7CD_BEFORE");
            case "quarterly" -> form.put("timingClass", "RECURRING_QUARTERLY_PLUS_10CD");
            default -> {
                var words = Words.apart(timing, "\\+");
                yield form.put("timingClass", "PERIODIC_CUSTOM")
                        .put("cycle", words.get(0).toUpperCase(Locale.ROOT).replace('-', '_'))
                        .put("days", Integer.valueOf(words.get(1)));
            }
        };
    }
}
