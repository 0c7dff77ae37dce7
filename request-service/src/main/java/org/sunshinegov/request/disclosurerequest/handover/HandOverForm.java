package org.sunshinegov.request.disclosurerequest.handover;

import org.sunshinegov.request.disclosurerequest.ReasonForm;

/** Why a successor gives a case back, as it was typed. */
public class HandOverForm extends ReasonForm {

    /** Which of the page's forms it was typed into. */
    public String sentTo = "";

    /** What was typed if it was typed into this form; nothing if into another one of the page. */
    public HandOverForm of(String form) {
        return sentTo.equals(form) ? this : new HandOverForm();
    }
}
