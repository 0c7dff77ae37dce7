package org.sunshinegov.kernel.documents.certificate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * One value, one sequence of bytes (RFC 8785): the form in which structured text is reviewed, stored, digested and
 * released. Whole numbers beyond 2^53 and fractions of cents do not survive it; write such values as text.
 */
public final class CanonicalJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CanonicalJson() {}

    public static byte[] of(Object value) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsBytes(value)).getEncodedUTF8();
        } catch (IOException fault) {
            throw new IllegalArgumentException("Has no canonical form: " + value.getClass(), fault);
        }
    }

    public static <T> T read(byte[] canonical, Class<T> type) throws IOException {
        return JSON.readValue(canonical, type);
    }
}
