package org.sunshinegov.request.disclosurerequest.consultation;

import java.time.LocalDate;
import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The day a consulted party received the letter; null for today. */
record LetterReceipt(LocalDate receivedOn) {

    LocalDate receivedOn(LocalDate today) {
        if (receivedOn != null && receivedOn.isAfter(today)) {
            throw Refusal.invalidFields(Map.of("letterReceivedOn", new FieldFault("不能晚于今天", "it cannot lie ahead")));
        }
        return receivedOn == null ? today : receivedOn;
    }
}
