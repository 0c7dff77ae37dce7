package org.sunshinegov.review.confidentialityreview;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;
import org.sunshinegov.review.confidentialityreview.model.Quotation;

/** In which office a mark is called a quotation, and why. */
record QuotationRequest(Quotation.Side side, String reason) {

    Quotation.Side given() {
        if (side == null) {
            throw Refusal.invalidFields(Map.of("side", FieldFault.missing()));
        }
        return side;
    }
}
