package org.sunshinegov.kernel.platform.refusal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** A value in a JSON body that reads and is refused all the same; on its way up it learns the field's name. */
public final class RefusedValue extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient FieldFault fault;

    public RefusedValue(JsonParser parser, Class<?> type, FieldFault fault) {
        super(parser, fault.en(), type);
        this.fault = fault;
    }

    FieldFault fault() {
        return fault;
    }
}
