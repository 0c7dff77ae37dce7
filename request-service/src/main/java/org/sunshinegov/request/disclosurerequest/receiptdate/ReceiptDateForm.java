package org.sunshinegov.request.disclosurerequest.receiptdate;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;

/** What was typed about another receipt date. */
public class ReceiptDateForm {

    @RestForm
    public String receivedOn;

    @RestForm
    public String reason;

    public Map<String, FieldFault> faults;

    ProposeReceiptDate proposal() {
        return new ProposeReceiptDate(Typed.date("receivedOn", receivedOn), reason);
    }
}
