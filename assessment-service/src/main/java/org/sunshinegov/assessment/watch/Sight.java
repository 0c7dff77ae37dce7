package org.sunshinegov.assessment.watch;

import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What of the district somebody sees: his units with those below them, or everything. The efficiency office reads figures
 * of the whole district and cases of none (domain 7.2: R(stat)).
 */
record Sight(boolean districtFigures, boolean districtCases, Set<UUID> units) {

    static Sight of(Scope scope) {
        boolean district = scope.requireStaff().seesDistrict();
        return new Sight(district || scope.holds(Role.EFFICIENCY_OFFICE), district, scope.units());
    }

    /** Whether the cases behind a figure may be opened; {@code unit} null for all of them together. */
    public boolean opens(UUID unit) {
        return districtCases || !districtFigures || unit != null && units.contains(unit);
    }

    public boolean figuresOnly() {
        return !opens(null);
    }

    void requireCases(UUID unit) {
        if (!opens(unit)) {
            throw Refusal.forbidden("figures-only", "您的职责可以查看统计数字，不能查看具体案件。", "Your office reads figures, not cases.");
        }
    }
}
