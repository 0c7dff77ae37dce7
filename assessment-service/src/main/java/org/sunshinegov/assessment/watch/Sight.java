package org.sunshinegov.assessment.watch;

import java.util.Set;
import java.util.UUID;
import org.sunshinegov.kernel.platform.identity.Appointment;
import org.sunshinegov.kernel.platform.identity.Scope;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * What of the district somebody sees: his units with those below them, or everything. Figures alone, and no case behind
 * them, see the efficiency office and the leading group of every unit (domain 7.2: R(stat); 7.3), and of their own unit who
 * reads the cases of his section alone or takes requests in (7.2: R/s; 7.5): a case here says nothing of its section.
 *
 * @param units whose figures are seen
 * @param open those of them whose cases are
 */
record Sight(boolean districtFigures, boolean districtCases, Set<UUID> units, Set<UUID> open) {

    static Sight of(Scope scope) {
        Scope staff = scope.requireStaff();
        return new Sight(
                staff.seesDistrictFigures(), staff.seesDistrict(), staff.units(), staff.units(Sight::readsCases));
    }

    private static boolean readsCases(Appointment as) {
        return switch (as.role()) {
            case DRAFTER, SECTION_HEAD -> as.sectionId() == null && as.actingFor() == null;
            case COUNTER_OFFICER -> false;
            default -> true;
        };
    }

    /** Whether the cases behind a figure may be opened; {@code unit} null for all of them together. */
    public boolean opens(UUID unit) {
        return districtCases || unit != null && open.contains(unit) || !districtFigures && open.containsAll(units);
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
