package org.sunshinegov.request.disclosurerequest;

import java.time.LocalDate;

/**
 * That one side has confirmed the receipt (article 31).
 *
 * @param on the day it did, as an officer notes it; null for today
 */
public record ConfirmReceipt(LocalDate on) {

    /** A request without a body confirms today. */
    static LocalDate on(ConfirmReceipt body) {
        return body == null ? null : body.on();
    }
}
