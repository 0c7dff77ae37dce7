package org.sunshinegov.kernel.web.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.sunshinegov.kernel.web.page.Language;

/** The labels of all jars: each jar has one {@code labels.properties}, a line {@code key=中文 | English} each. */
@ApplicationScoped
public class Labels {
    private static final String FILE = "labels.properties";

    private final Map<String, Label> labels = new HashMap<>();

    Labels() throws IOException {
        for (URL file :
                Collections.list(Thread.currentThread().getContextClassLoader().getResources(FILE))) {
            read(file).forEach((key, line) -> add(String.valueOf(key), String.valueOf(line)));
        }
    }

    public String text(Language language, String key, Object... values) {
        Label label = labels.get(key);
        if (label == null) {
            throw new IllegalArgumentException("no label " + key + " in any " + FILE);
        }
        return label.in(language, values);
    }

    public boolean has(String key) {
        return labels.containsKey(key);
    }

    /** Whether there is such a label and it takes no values. */
    public boolean names(String key) {
        return has(key) && !labels.get(key).zh().contains("{");
    }

    private void add(String key, String line) {
        Label written = Label.parse(key, line);
        Label before = labels.put(key, written);
        if (before != null && !before.equals(written)) {
            throw new IllegalStateException("label " + key + " is written twice: " + before + " and " + written);
        }
    }

    private static Properties read(URL file) {
        try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            Properties lines = new Properties();
            lines.load(text);
            return lines;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
