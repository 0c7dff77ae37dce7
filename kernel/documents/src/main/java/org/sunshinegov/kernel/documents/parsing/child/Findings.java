package org.sunshinegov.kernel.documents.parsing.child;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/** Collects what is found and prints it in the shape of {@code Parsed}. */
final class Findings {

    private static final int PROPERTY_LENGTH = 500;

    final BoundedText text;
    String container = "";
    int pages;
    boolean encrypted;
    boolean macros;
    private final Map<String, String> properties = new TreeMap<>();

    Findings(int mostCharacters) {
        this.text = new BoundedText(mostCharacters);
    }

    void property(String name, Object value) {
        String words = value == null ? "" : value.toString().strip();
        if (!words.isEmpty()) {
            properties.put(name, words.substring(0, Math.min(words.length(), PROPERTY_LENGTH)));
        }
    }

    void print(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("container", container);
            json.writeNumberField("pages", pages);
            json.writeBooleanField("encrypted", encrypted);
            json.writeBooleanField("macros", macros);
            json.writeStringField("text", text.toString());
            json.writeBooleanField("textCut", text.isFull());
            json.writeObjectFieldStart("properties");
            for (Map.Entry<String, String> property : properties.entrySet()) {
                json.writeStringField(property.getKey(), property.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
