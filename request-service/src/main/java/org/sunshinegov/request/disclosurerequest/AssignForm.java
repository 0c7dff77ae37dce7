package org.sunshinegov.request.disclosurerequest;

import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;

/** To whom a case goes, as it was chosen. */
public class AssignForm extends CaseForm {

    @RestForm
    public String sectionId;

    @RestForm
    public String handlerId;

    @RestForm
    public String handover;

    public AssignRequest assignment() {
        return new AssignRequest(Typed.id(sectionId), Typed.id(handlerId), handover);
    }
}
