package org.sunshinegov.kernel.platform.http;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The reason an act needs: it becomes part of the evidence. */
public record Reason(String reason) {

    private static final int LIMIT = 500;

    public String given() {
        FieldFault fault = fault();
        if (fault != null) {
            throw Refusal.invalidFields(Map.of("reason", fault));
        }
        return reason.strip();
    }

    /** What is wrong with it, or null. */
    public FieldFault fault() {
        if (reason == null || reason.isBlank()) {
            return FieldFault.missing();
        }
        return reason.length() > LIMIT
                ? new FieldFault("不能超过" + LIMIT + "字", "at most " + LIMIT + " characters")
                : null;
    }
}
