package org.sunshinegov.catalog.informationitem;

import java.util.UUID;
import org.sunshinegov.catalog.field.Fields;
import org.sunshinegov.catalog.informationitem.model.Attribute;
import org.sunshinegov.catalog.informationitem.model.AttributeProposal;
import org.sunshinegov.kernel.law.Ground;

/** The disclosure attribute as it is proposed; {@code ground} only where it shall not be disclosed. */
record AttributeForm(String attribute, String ground, String reason) {

    AttributeProposal read(UUID proposer) {
        Fields fields = new Fields();
        Attribute chosen = fields.oneOf("attribute", Attribute.class, attribute);
        Ground stated = ground == null || ground.isBlank() ? null : fields.oneOf("ground", Ground.class, ground);
        String why = chosen == Attribute.PROACTIVE
                ? fields.optional("reason", reason, 500)
                : fields.required("reason", reason, 500);
        fields.refuseFaults();
        return new AttributeProposal(chosen, stated, why, proposer);
    }
}
