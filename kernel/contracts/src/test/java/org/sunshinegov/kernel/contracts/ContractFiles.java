package org.sunshinegov.kernel.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The committed files of one event: {@code <Event>/v1.schema.json} and its samples. A sample is never rewritten: when a
 * contract grows, another one is added, and every sample ever told stays readable.
 */
record ContractFiles(Path folder, int version) {

    private static final Path ALL = Path.of("src/main/resources/contracts");

    static final boolean WRITE = "write".equals(System.getProperty("sunshine.snapshots"));

    static ContractFiles of(Class<? extends DisclosureEvent> event) {
        EventType type = event.getAnnotation(EventType.class);
        return new ContractFiles(ALL.resolve(type.value()), type.version());
    }

    boolean hasSchema() {
        return Files.exists(schemaFile());
    }

    String schema() {
        return read(schemaFile());
    }

    /** In the order they were committed. */
    List<String> samples() {
        List<String> samples = new ArrayList<>();
        for (int number = 1; Files.exists(sampleFile(number)); number++) {
            samples.add(read(sampleFile(number)));
        }
        return samples;
    }

    void writeSchema(String schema) {
        write(schemaFile(), schema);
    }

    void addSample(String sample) {
        if (!samples().contains(sample)) {
            write(sampleFile(samples().size() + 1), sample);
        }
    }

    private Path schemaFile() {
        return folder.resolve("v%d.schema.json".formatted(version));
    }

    private Path sampleFile(int number) {
        return folder.resolve(
                number == 1 ? "v%d.sample.json".formatted(version) : "v%d.sample-%d.json".formatted(version, number));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
