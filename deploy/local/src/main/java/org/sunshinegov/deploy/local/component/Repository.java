package org.sunshinegov.deploy.local.component;

import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout this code was built from, and what lies in it. */
public final class Repository {
    private final Path root;

    private Repository(Path root) {
        this.root = root;
    }

    /** Given by {@code -Dsunshine.root}; in an editor, the first folder upwards that holds the Maven wrapper. */
    public static Repository here() {
        var given = System.getProperty("sunshine.root");
        return at(given == null ? upwards(Path.of("").toAbsolutePath()) : Path.of(given));
    }

    public static Repository at(Path root) {
        return new Repository(root.toAbsolutePath());
    }

    private static Path upwards(Path folder) {
        if (folder == null) {
            throw new ComponentFailed(
                    "找不到项目根目录，请用 -Dsunshine.root 指定。",
                    "The root of the project was not found; name it with -Dsunshine.root.");
        }
        return Files.isExecutable(folder.resolve("mvnw")) ? folder : upwards(folder.getParent());
    }

    public Path root() {
        return root;
    }

    /** An archive that the build of this module has put aside. */
    public Path archive(String name) {
        return built(root.resolve("deploy/local/target/components").resolve(name));
    }

    public Path brokerClasses() {
        return built(root.resolve("deploy/local/broker/target/classes"));
    }

    public Path brokerJars() {
        return built(root.resolve("deploy/local/broker/target/jars"));
    }

    /** Unpacked and prepared components, shared by all data folders and test runs of this checkout. */
    public Path components() {
        return root.resolve(".sunshine/components");
    }

    private static Path built(Path path) {
        if (!Files.exists(path)) {
            throw new ComponentFailed(
                    "缺少 %s。请先构建：./mvnw package -pl deploy/local -am".formatted(path),
                    "%s is missing. Build first: ./mvnw package -pl deploy/local -am".formatted(path));
        }
        return path;
    }
}
