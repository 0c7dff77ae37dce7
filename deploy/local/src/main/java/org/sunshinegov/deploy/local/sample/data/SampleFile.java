package org.sunshinegov.deploy.local.sample.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The district's files, in the jar beside the classes. */
final class SampleFile {

    private SampleFile() {}

    /** Lines whose columns stand between bars; the first that is no comment names them. */
    static List<Row> table(String name) {
        var lines = text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        var columns = Row.cells(lines.get(0));
        return lines.stream().skip(1).map(line -> Row.of(columns, line)).toList();
    }

    static Map<String, Object> yaml(String name) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text(name));
    }

    private static String text(String name) {
        try (var file = SampleFile.class.getResourceAsStream("/sample/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the sample district lacks its file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
