package org.sunshinegov.kernel.platform.http;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The reason an act needs: it becomes part of the evidence. */
public record Reason(String reason) {

    private static final int LIMIT = 500;

    public String given() {
        if (reason == null || reason.isBlank()) {
            throw Refusal.invalidFields(Map.of("reason", FieldFault.missing()));
        }
        if (reason.length() > LIMIT) {
            throw Refusal.invalidFields(
                    Map.of("reason", new FieldFault("不能超过" + LIMIT + "字", "at most " + LIMIT + " characters")));
        }
        return reason.strip();
    }
}
