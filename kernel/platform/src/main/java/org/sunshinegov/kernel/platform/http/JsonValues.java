package org.sunshinegov.kernel.platform.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.RefusedValue;

/**
 * What stands in a JSON body: no text with U+0000, as {@link TextParameters} has it for the rest of a request, no date that
 * nobody means, no number where a text or a whole number is asked for, and no list or map with nothing in one of its places.
 */
@Singleton
public class JsonValues implements ObjectMapperCustomizer {

    /** Set by who reads facts: they were checked when they were said, and what was said stays readable. */
    public static final String SAID = "said";

    /** Last of all: after the modules that know dates themselves. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        for (Class<?> type : List.of(List.class, Map.class)) {
            var unused = json.configOverride(type).setSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));
        }
        var unused = json.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false)
                .registerModule(new SimpleModule(JsonValues.class.getSimpleName())
                        .addDeserializer(String.class, new Text())
                        .addDeserializer(LocalDate.class, new Date()));
    }

    private static final class Text extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isNumeric() || parser.currentToken().isBoolean()) {
                throw new RefusedValue(parser, String.class, FieldFault.noText());
            }
            String text = super.deserialize(parser, context);
            if (FieldFault.isUnkeepable(text)) {
                throw new RefusedValue(parser, String.class, FieldFault.unkeepable());
            }
            return text;
        }
    }

    private static final class Date extends StdScalarDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Date() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            if (day == null) {
                throw new RefusedValue(parser, LocalDate.class, Day.fault());
            }
            if (!Day.isMeant(day) && context.getAttribute(SAID) == null) {
                throw new RefusedValue(parser, LocalDate.class, Day.fault());
            }
            return day;
        }
    }
}
