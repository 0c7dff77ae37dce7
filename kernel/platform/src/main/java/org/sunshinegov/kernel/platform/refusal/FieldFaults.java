package org.sunshinegov.kernel.platform.refusal;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says what is wrong with each field in both languages. */
@Singleton
class FieldFaults {

    private final MessageInterpolator words;

    FieldFaults(ValidatorFactory validators) {
        this.words = validators.getMessageInterpolator();
    }

    Map<String, FieldFault> of(ConstraintViolationException invalid) {
        Map<String, FieldFault> faults = new TreeMap<>();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            faults.put(
                    field(violation.getPropertyPath()),
                    new FieldFault(in(Locale.SIMPLIFIED_CHINESE, violation), in(Locale.ENGLISH, violation)));
        }
        return faults;
    }

    private String in(Locale locale, ConstraintViolation<?> violation) {
        return words.interpolate(violation.getMessageTemplate(), new Violated(violation), locale);
    }

    private static String field(Path path) {
        String last = "";
        for (Path.Node node : path) {
            last = node.getName() == null ? last : node.getName();
        }
        return last;
    }

    private record Violated(ConstraintViolation<?> violation) implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
