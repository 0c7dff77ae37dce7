package org.sunshinegov.catalog.register;

import java.util.Arrays;
import org.jboss.resteasy.reactive.RestForm;
import org.sunshinegov.kernel.web.form.Typed;

/** What was typed about the end of a unit. */
public class ClosingTyped {

    @RestForm
    String cause;

    @RestForm
    String on;

    /** Codes with blanks or commas between them. */
    @RestForm
    String successors;

    @RestForm
    String lastDay;

    ClosingForm form() {
        return new ClosingForm(
                cause,
                Typed.date("on", on),
                Arrays.stream((successors == null ? "" : successors).split("[\\s,，、]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                Typed.date("lastDay", lastDay));
    }

    public String getCause() {
        return cause;
    }

    public String getOn() {
        return on;
    }

    public String getSuccessors() {
        return successors;
    }

    public String getLastDay() {
        return lastDay;
    }
}
