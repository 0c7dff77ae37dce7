package org.sunshinegov.kernel.platform.refusal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A text in a JSON body that cannot be kept; on its way up it learns the field's name. */
public final class UnkeepableText extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    public UnkeepableText(JsonParser parser) {
        super(parser, FieldFault.unkeepable().en(), String.class);
    }
}
