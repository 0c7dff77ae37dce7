package org.sunshinegov.request.disclosurerequest;

import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/** What was typed into one of the forms on the page of a case; by itself, of a form that has only a file. */
public class CaseForm {

    /** Null until it is refused. */
    public Map<String, FieldFault> faults;
}
