package org.sunshinegov.request.disclosurerequest;

import java.time.LocalDate;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The day the applicant got the reply; null for today. */
record ServeReply(LocalDate servedOn) {

    LocalDate servedOn(LocalDate today) {
        if (servedOn != null && servedOn.isAfter(today)) {
            throw Refusal.invalid("served-in-future", "送达日期不能晚于今天。", "The day of service cannot lie ahead.");
        }
        return servedOn == null ? today : servedOn;
    }
}
