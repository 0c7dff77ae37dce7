package org.sunshinegov.deploy.local.sample.data;

import io.vertx.core.json.JsonObject;
import java.util.List;

/** A member of staff with all offices held. */
public record Person(String account, String nameZh, String nameEn, List<Office> offices) {

    /**
     * One role in one place.
     *
     * @param unit alias of the unit
     * @param section alias of the section; null for the whole unit
     */
    public record Office(String role, String unit, String section) {

        static Office of(String role, String place) {
            var slash = place.indexOf('/');
            return slash < 0 ? new Office(role, place, null) : new Office(role, place.substring(0, slash), place);
        }
    }

    static Person of(Row row) {
        var offices = Words.apart(row.get("offices"), ";").stream()
                .map(role -> Words.apart(role, ":"))
                .flatMap(role -> Words.apart(role.get(1), ",").stream().map(place -> Office.of(role.get(0), place)))
                .toList();
        return new Person(row.get("account"), row.get("nameZh"), row.get("nameEn"), offices);
    }

    JsonObject form() {
        return new JsonObject().put("account", account).put("nameZh", nameZh).put("nameEn", nameEn);
    }

    public boolean holds(String role, String unit) {
        return offices.stream()
                .anyMatch(office -> office.role().equals(role) && office.unit().equals(unit));
    }

    /** Whether the person drafts there: in that section, or in the whole unit. */
    boolean draftsIn(String unit, String section) {
        return offices.stream()
                .filter(office ->
                        office.role().equals("drafter") && office.unit().equals(unit))
                .anyMatch(office -> office.section() == null || office.section().equals(section));
    }
}
