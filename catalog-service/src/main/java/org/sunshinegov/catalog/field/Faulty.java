package org.sunshinegov.catalog.field;

import java.util.Map;
import java.util.TreeMap;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What is wrong with a form that comes back to its page. */
public final class Faulty {

    private Faulty() {}

    /** Whether the page shows the form again rather than a page about the problem. */
    public static boolean form(Throwable failure) {
        return failure instanceof Refusal refusal
                && (refusal.kind() == Refusal.Kind.INVALID
                        || refusal.kind() == Refusal.Kind.TOO_LARGE
                        || refusal.code().equals("matter-exists"));
    }

    /** By field; a refusal that names none stands at {@code field}. */
    public static Map<String, FieldFault> fields(Throwable failure, String field) {
        Refusal refusal = (Refusal) failure;
        Map<String, FieldFault> faults = new TreeMap<>();
        if (refusal.details().get("fields") instanceof Map<?, ?> named) {
            named.forEach((name, fault) -> faults.put(String.valueOf(name), (FieldFault) fault));
        } else {
            faults.put(field, new FieldFault(refusal.zh(), refusal.en()));
        }
        return faults;
    }
}
