package org.sunshinegov.request.disclosurerequest;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/** What was typed into an assistance letter. */
class AssistanceForm {

    @RestForm
    public String assisting;

    @RestForm
    public String matter;

    public Map<String, FieldFault> faults;

    AskAssistance letter() {
        return new AskAssistance(assisting, matter);
    }
}
