package org.sunshinegov.deploy.local.sample.data;

import io.vertx.core.json.JsonArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the units of the district have to publish. */
public record Catalogue(List<Entry> entries) {

    public static Catalogue read(DistrictStaff staff) {
        return new Catalogue(SampleFile.table("catalogue.txt").stream()
                .flatMap(row -> staff.units(row.list("units")).stream().map(unit -> Entry.of(unit, row)))
                .toList());
    }

    public Entry entry(String unit, String matter) {
        return entries.stream()
                .filter(entry -> entry.unit().equals(unit) && entry.matter().equals(matter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(unit + " has no entry " + matter));
    }

    /** The first unit with that matter. */
    public Entry entry(String matter) {
        return entries.stream()
                .filter(entry -> entry.matter().equals(matter))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no entry " + matter));
    }

    /** The loads by unit. */
    public Map<String, JsonArray> loads(DistrictStaff staff) {
        var loads = new LinkedHashMap<String, JsonArray>();
        for (var entry : entries) {
            var unused =
                    loads.computeIfAbsent(entry.unit(), unit -> new JsonArray()).add(entry.form(staff));
        }
        return loads;
    }
}
