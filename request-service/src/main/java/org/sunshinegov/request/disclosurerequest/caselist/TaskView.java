package org.sunshinegov.request.disclosurerequest.caselist;

import org.sunshinegov.kernel.law.clock.ClockKind;
import org.sunshinegov.request.disclosurerequest.model.State;

/**
 * A case that waits for somebody.
 *
 * @param clock which period its date ends; null where it has none
 * @param actingFor the handler in whose stead it is his to do; null where it is in his own right
 * @param noteReceipt whether the period of a letter, that asks for an opinion or tells a fee, would be over by now, and nobody has
 *     noted its receipt
 * @param settleRevocation whether the certificate was revoked under which its reply had left, and nothing is noted of it
 * @param decideProposal whether it waits for his decision on what another proposed
 * @param confirmReceiptDate whether another noted a receipt date as wrong, and he may be the second person
 */
public record TaskView(
        RequestLineView line,
        ClockKind clock,
        String actingFor,
        boolean noteReceipt,
        boolean settleRevocation,
        boolean decideProposal,
        boolean confirmReceiptDate) {

    /** Of the notice that told a fee, not of a letter that asks for an opinion. */
    public boolean noteFeeReceipt() {
        return noteReceipt && line.state() == State.FEE_NOTIFIED;
    }

    /** Until when the office is to confirm the receipt, not the reply's. */
    public boolean toConfirm() {
        return clock == ClockKind.REQUEST_CONFIRMATION;
    }

    /** Until when the office is to assign it, not the reply's. */
    public boolean toAssign() {
        return clock == ClockKind.REQUEST_ASSIGNMENT;
    }
}
