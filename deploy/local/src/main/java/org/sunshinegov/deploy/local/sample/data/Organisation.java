package org.sunshinegov.deploy.local.sample.data;

import io.vertx.core.json.JsonObject;
import java.util.Map;

/**
 * A unit or a section of the district.
 *
 * @param alias what the other files call it; a section's is {@code unit/section}
 * @param sign the head of its document numbers
 */
public record Organisation(
        String alias,
        String kind,
        String code,
        String parent,
        String nameZh,
        String nameEn,
        String sign,
        String address,
        String phone,
        String functions) {

    private static final String DISTRICT = "晨光区";
    private static final String HOURS = "工作日 8:30 至 12:00，14:00 至 17:30";
    private static final String POSTCODE = "000000";

    static Organisation of(Row row) {
        return new Organisation(
                row.get("alias"),
                row.get("kind"),
                row.get("code"),
                row.optional("parent"),
                row.get("nameZh"),
                row.get("nameEn"),
                row.optional("sign"),
                row.optional("address"),
                row.optional("phone"),
                row.optional("functions"));
    }

    public boolean isSection() {
        return kind.equals("SECTION");
    }

    /** As people of the district say it. */
    public String shortName() {
        return nameZh.length() > DISTRICT.length() + 2 && nameZh.startsWith(DISTRICT)
                ? nameZh.substring(DISTRICT.length())
                : nameZh;
    }

    /** As the register's load takes it; {@code byAlias} holds its parent. */
    JsonObject form(Map<String, Organisation> byAlias) {
        return new JsonObject()
                .put("kind", kind)
                .put("code", code)
                .put("parent", parent == null ? null : byAlias.get(parent).code())
                .put("nameZh", nameZh)
                .put("nameEn", nameEn)
                .put("address", address)
                .put("postcode", isSection() ? null : POSTCODE)
                .put("officeHours", isSection() ? null : HOURS)
                .put("phone", phone)
                .put("functions", functions)
                .put("documentMark", sign);
    }
}
