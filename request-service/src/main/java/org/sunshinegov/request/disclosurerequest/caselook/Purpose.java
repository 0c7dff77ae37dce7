package org.sunshinegov.request.disclosurerequest.caselook;

import java.util.Arrays;
import java.util.Optional;
import org.sunshinegov.kernel.contracts.Role;
import org.sunshinegov.kernel.platform.identity.Scope;

/** What an office that reads the whole district reads a unit's case for (domain 2.2, 7.2). */
public enum Purpose {
    LEGAL_REVIEW(Role.LEGAL_AFFAIRS, "法制审核", "Review in law"),
    GUIDANCE(Role.DISTRICT_OFFICE, "指导、协调和督促", "Guidance and coordination"),
    SUPERVISION(Role.SUPERVISION_BODY, "监督检查", "Supervision"),
    /** Of looks that were kept while the leading group still read files; nobody reads for it any more (7.2). */
    DIRECTION(null, "领导小组督办", "Direction by the leading group");

    private final Role office;
    private final String zh;
    private final String en;

    Purpose(Role office, String zh, String en) {
        this.office = office;
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    static Optional<Purpose> of(Scope scope) {
        return Arrays.stream(values())
                .filter(purpose -> scope.holds(purpose.office))
                .findFirst();
    }
}
