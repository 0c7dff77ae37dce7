package org.sunshinegov.request.disclosurerequest.assistance;

import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.request.disclosurerequest.CaseForm;

/** What was typed into an assistance letter. */
public class AssistanceForm extends CaseForm {

    @RestForm
    public String assisting;

    @RestForm
    public String matter;

    public AskAssistance letter() {
        return new AskAssistance(assisting, matter);
    }
}
