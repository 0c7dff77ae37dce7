package org.sunshinegov.request.disclosurerequest.reply;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.kernel.web.form.Typed;
import org.sunshinegov.request.disclosurerequest.model.Carrier;

/**
 * That the reviewed reply leaves.
 *
 * @param carrier null for the usual one of the form the applicant wished
 */
record IssueReply(Carrier carrier) {

    /** {@code name} null or blank for the usual one. */
    static IssueReply by(String name) {
        if (name == null || name.isBlank()) {
            return new IssueReply(null);
        }
        Carrier carrier = Typed.choice(Carrier.values(), name);
        if (carrier == null) {
            throw Refusal.invalidFields(Map.of("carrier", new FieldFault("没有这种送达方式", "there is no such carrier")));
        }
        return new IssueReply(carrier);
    }
}
