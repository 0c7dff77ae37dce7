package org.sunshinegov.request.disclosurerequest.fee;

import java.time.LocalDate;
import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The day the applicant received the fee notice on paper; null for today. */
public record NoticeReceipt(LocalDate receivedOn) {

    LocalDate receivedOn(LocalDate today) {
        if (receivedOn != null && receivedOn.isAfter(today)) {
            throw Refusal.invalidFields(Map.of("noticeReceivedOn", new FieldFault("不能晚于今天", "it cannot lie ahead")));
        }
        return receivedOn == null ? today : receivedOn;
    }
}
