package org.sunshinegov.kernel.platform.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.UnkeepableText;

/** No text of a JSON body holds U+0000, as {@link TextParameters} has it for the rest of a request. */
@Singleton
class TextInJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        var unused = json.registerModule(
                new SimpleModule(TextInJson.class.getSimpleName()).addDeserializer(String.class, new Checked()));
    }

    private static final class Checked extends StringDeserializer {

        private static final long serialVersionUID = 1L;

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = super.deserialize(parser, context);
            if (FieldFault.isUnkeepable(text)) {
                throw new UnkeepableText(parser);
            }
            return text;
        }
    }
}
