package org.sunshinegov.kernel.web.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The static files of all pages. Their version is the hash of their content, so they may be kept for ever. */
@ApplicationScoped
public class Assets {
    private static final int VERSION_LENGTH = 16;

    private static final List<Asset> FILES = List.of(
            Asset.of(
                    "sunshine.css",
                    "text/css;charset=UTF-8",
                    List.of(
                            "css/tokens.css",
                            "css/base.css",
                            "css/layout.css",
                            "css/forms.css",
                            "css/data.css",
                            "css/case.css",
                            "css/calendar.css",
                            "css/print.css")),
            Asset.of("sunshine.js", "text/javascript;charset=UTF-8"),
            Asset.of("htmx.min.js", "text/javascript;charset=UTF-8"),
            Asset.of("mark.svg", "image/svg+xml"));

    private final Map<String, Asset> files;
    private final String version;

    Assets() {
        files = FILES.stream()
                .collect(Collectors.toMap(Asset::name, Function.identity(), (one, other) -> one, TreeMap::new));
        version = digest(files).substring(0, VERSION_LENGTH);
    }

    /** The address of a file, as a page links it. */
    public String path(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("no asset " + name + ", only " + files.keySet());
        }
        return "/assets/" + version + "/" + name;
    }

    String version() {
        return version;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static String digest(Map<String, Asset> files) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            files.values().forEach(file -> sha256.update(file.bytes()));
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
