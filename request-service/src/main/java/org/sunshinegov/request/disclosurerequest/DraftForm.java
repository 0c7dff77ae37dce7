package org.sunshinegov.request.disclosurerequest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.request.disclosurerequest.model.Outcome;

/** A reply as its handler has typed it so far. */
class DraftForm {

    @RestForm
    public String outcome;

    @RestForm
    public String text;

    @RestForm
    public String reasons;

    @RestForm
    public List<UUID> documents;

    public Map<String, FieldFault> faults;

    DraftReply draft() {
        return new DraftReply(Typed.choice(Outcome.values(), outcome), text, reasons, documents);
    }

    public boolean carries(UUID document) {
        return documents == null || documents.contains(document);
    }
}
