package org.sunshinegov.deploy.local.gateway;

import io.vertx.core.http.impl.HttpUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which path belongs to which part: the longest prefix wins. */
public final class Routes {
    private final List<Route> longestFirst;

    private Routes(List<Route> routes) {
        longestFirst = routes.stream()
                .sorted(Comparator.comparingInt((Route route) -> route.path().length())
                        .reversed())
                .toList();
    }

    /** A prefix ends at the boundary of a path segment: {@code /items} is not a prefix of {@code /itemsize}. */
    record Route(String path, String part) {
        boolean leads(String wanted) {
            return path.equals("/") || wanted.equals(path) || wanted.startsWith(path + "/");
        }
    }

    public static Routes in(Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            List<Map<String, String>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new Routes(entries.stream()
                    .map(entry -> new Route(entry.get("path"), entry.get("part")))
                    .toList());
        }
    }

    /**
     * Of the path as its part will read it, without {@code ..} and doubled slashes: else it would be another's.
     *
     * @throws IllegalArgumentException where it cannot be read
     */
    public String partFor(String path) {
        var plain = HttpUtils.normalizePath(path);
        return longestFirst.stream()
                .filter(route -> route.leads(plain))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No part owns " + path))
                .part();
    }

    List<Route> all() {
        return longestFirst;
    }
}
