package org.sunshinegov.catalog.informationitem;

import java.util.UUID;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.catalog.informationitem.model.Withdrawal;
import org.sunshinegov.catalog.informationitem.model.WithdrawalCause;

/** Why a published item shall be taken down. */
record WithdrawalForm(String cause, String reason) {

    Withdrawal read(UUID proposer) {
        Fields fields = new Fields();
        Withdrawal withdrawal = new Withdrawal(
                fields.oneOf("cause", WithdrawalCause.class, cause), fields.required("reason", reason, 500), proposer);
        fields.refuseFaults();
        return withdrawal;
    }
}
