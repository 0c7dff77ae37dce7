package org.sunshinegov.request.disclosurerequest;

import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.http.Reason;

/** Why something is done to a case, as it was typed. */
public class ReasonForm extends CaseForm {

    @RestForm
    public String reason;

    public String given() {
        return new Reason(reason).given();
    }
}
