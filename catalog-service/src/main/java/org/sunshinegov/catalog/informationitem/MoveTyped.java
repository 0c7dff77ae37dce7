package org.sunshinegov.catalog.informationitem;

import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/** What was typed into one of the forms of moves on an item's page. */
public class MoveTyped {

    @RestForm
    int version;

    @RestForm
    String attribute;

    @RestForm
    String ground;

    @RestForm
    String reason;

    @RestForm
    String cause;

    /** Which of the page's forms it was typed into. */
    public String sentTo = "";

    public Map<String, FieldFault> faults;

    /** What was typed if it was typed into this form; nothing if into another one of the page. */
    public MoveTyped of(String form) {
        return sentTo.equals(form) ? this : new MoveTyped();
    }

    public String getAttribute() {
        return attribute;
    }

    public String getGround() {
        return ground;
    }

    public String getReason() {
        return reason;
    }

    public String getCause() {
        return cause;
    }
}
