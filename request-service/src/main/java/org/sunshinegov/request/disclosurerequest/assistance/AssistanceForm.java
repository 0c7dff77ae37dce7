package org.sunshinegov.request.disclosurerequest.assistance;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/** What was typed into an assistance letter. */
public class AssistanceForm {

    @RestForm
    public String assisting;

    @RestForm
    public String matter;

    public Map<String, FieldFault> faults;

    public AskAssistance letter() {
        return new AskAssistance(assisting, matter);
    }
}
