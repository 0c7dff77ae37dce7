package org.sunshinegov.request.disclosurerequest;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** What was typed about the reply period: what is unclear, what the applicant answered, why it is extended. */
class PeriodForm {

    @RestForm
    public String points;

    @RestForm
    public String answerWd;

    @RestForm
    public String text;

    @RestForm
    public String receivedOn;

    @RestForm
    public String reason;

    public Map<String, FieldFault> faults;

    AskClarification askClarification() {
        return new AskClarification(points, days());
    }

    ClarifyRequest clarify() {
        return new ClarifyRequest(text, Typed.date("receivedOn", receivedOn));
    }

    private Integer days() {
        if (answerWd == null || answerWd.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(answerWd.strip());
        } catch (NumberFormatException noNumber) {
            throw Refusal.invalidFields(Map.of("answerWd", new FieldFault("应填写数字", "a number is needed")));
        }
    }
}
