package org.sunshinegov.request.disclosurerequest.caselist;

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
public record AssignTogether(UUID sectionId, UUID handlerId, List<Seen> cases) {

    static final int LIMIT = 100;

    /** A case as it was seen. */
    public record Seen(UUID id, Integer version) {

        private boolean readable() {
            return id != null && version != null && version >= 0;
        }
    }

    /** What is no case is kept, to be refused by name. */
    public AssignTogether {
        cases = cases == null
                ? List.of()
                : cases.stream()
                        .map(one -> one == null ? new Seen(null, null) : one)
                        .toList();
    }

    public List<UUID> ids() {
        return cases.stream().map(Seen::id).toList();
    }

    public void check() {
        Map<String, FieldFault> faults = new TreeMap<>();
        if (handlerId == null) {
            faults.put("handlerId", FieldFault.missing());
        }
        if (cases.isEmpty()) {
            faults.put("cases", new FieldFault("请至少选择一件", "choose one at least"));
        } else if (cases.size() > LIMIT) {
            faults.put("cases", new FieldFault("一次最多" + LIMIT + "件", "at most " + LIMIT + " at once"));
        } else if (!cases.stream().allMatch(Seen::readable)) {
            faults.put("cases", new FieldFault("每件都应有编号和版本", "each needs its id and version"));
        } else if (ids().stream().distinct().count() < cases.size()) {
            faults.put("cases", new FieldFault("同一件选择了多次", "a case was chosen twice"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }
}
