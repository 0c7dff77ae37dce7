package org.sunshinegov.deploy.local.district;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/** A small properties file only its owner can read; a change appears whole. */
public final class KeyValueFile {
    private final Path file;

    public KeyValueFile(Path file) {
        this.file = file;
    }

    public Optional<String> get(String key) {
        return Optional.ofNullable(load().getProperty(key));
    }

    public String require(String key) {
        return get(key).orElseThrow(() -> new IllegalStateException(file + " has no " + key));
    }

    /** The value that is there, or a new one that is there from now on. */
    public synchronized String getOrMake(String key, Supplier<String> make) {
        return get(key).orElseGet(() -> {
            var made = make.get();
            put(key, made);
            return made;
        });
    }

    public void put(String key, String value) {
        var properties = load();
        if (value.equals(properties.setProperty(key, value))) {
            return;
        }
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var part = Files.createTempFile(folder, file.getFileName().toString(), ".part", owner);
            try (var writer = Files.newBufferedWriter(part)) {
                properties.store(writer, null);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Properties load() {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return properties;
    }
}
