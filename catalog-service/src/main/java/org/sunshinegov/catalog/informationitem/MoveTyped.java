package org.sunshinegov.catalog.informationitem;

import org.jboss.resteasy.reactive.RestForm;

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
