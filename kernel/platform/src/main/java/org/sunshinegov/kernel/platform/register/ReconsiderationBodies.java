package org.sunshinegov.kernel.platform.register;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.contracts.reference.OrganisationKind;

/**
 * Where reconsideration of a unit's acts is applied for (Reconsideration Law articles 24, 27 and 28): the district government
 * for its departments and offices, the city government for the district itself, and either the district government or the
 * justice department above for the justice bureau. Who is led by his superior alone (tax, customs, finance, state security)
 * stands in no register as such; an installation names the body of such a unit by the unit's code.
 */
final class ReconsiderationBodies {

    private final String superior;
    private final Map<String, String> named;

    /** {@code named}: such as {@code 00700205X=晨光区人民政府或者示例市司法局}. */
    ReconsiderationBodies(String superior, List<String> named) {
        this.superior = superior;
        this.named = named.stream()
                .map(ReconsiderationBodies::entry)
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
    }

    private static String[] entry(String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException("sunshine.district.reconsideration wants code=body, not " + text);
        }
        return new String[] {parts[0].strip(), parts[1].strip()};
    }

    String of(Organisation unit, String district) {
        String body = named.get(unit.code());
        if (body != null) {
            return body;
        }
        if (unit.kind() == OrganisationKind.DISTRICT) {
            return superior;
        }
        return unit.nameZh().endsWith("司法局") ? district + "或者上一级司法行政部门" : district;
    }
}
