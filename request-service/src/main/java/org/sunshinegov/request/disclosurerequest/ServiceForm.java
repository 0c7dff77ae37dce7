package org.sunshinegov.request.disclosurerequest;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.web.form.Typed;

/** What was typed about how a reply leaves, and how it reached the applicant. */
class ServiceForm {

    @RestForm
    public String carrier;

    @RestForm
    public String servedOn;

    @RestForm
    public String proof;

    @RestForm
    public String document;

    public Map<String, FieldFault> faults;

    IssueReply issue() {
        return IssueReply.by(carrier);
    }

    ServeReply serve() {
        return new ServeReply(Typed.date("servedOn", servedOn), proof, Typed.id(document));
    }
}
