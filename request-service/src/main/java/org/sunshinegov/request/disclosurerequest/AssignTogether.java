package org.sunshinegov.request.disclosurerequest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/**
 * Several cases that go to one handler.
 *
 * @param cases each with the version its officer saw
 */
record AssignTogether(UUID sectionId, UUID handlerId, List<Seen> cases) {

    static final int LIMIT = 100;

    /** A case as it was seen. */
    record Seen(UUID id, int version) {}

    /**
     * What became of one.
     *
     * @param number in the unit's register; null for a case that is out of the officer's sight
     * @param code of the refusal; null where it was assigned
     */
    record Result(UUID id, String number, boolean assigned, String code, String reason, String reasonEn) {

        static Result assigned(UUID id) {
            return new Result(id, null, true, null, null, null);
        }

        static Result refused(UUID id, Refusal refusal) {
            return new Result(id, null, false, refusal.code(), refusal.zh(), refusal.en());
        }

        Result numbered(String known) {
            return new Result(id, known, assigned, code, reason, reasonEn);
        }
    }

    AssignTogether {
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    List<UUID> ids() {
        return cases.stream().map(Seen::id).toList();
    }

    void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (handlerId == null) {
            faults.put("handlerId", FieldFault.missing());
        }
        if (cases.isEmpty()) {
            faults.put("cases", new FieldFault("请至少选择一件", "choose one at least"));
        } else if (cases.size() > LIMIT) {
            faults.put("cases", new FieldFault("一次最多" + LIMIT + "件", "at most " + LIMIT + " at once"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
