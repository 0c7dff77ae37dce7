package org.sunshinegov.kernel.documents.parsing;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.documents.parsing.child.DocumentParser;

/** The few jars the parser process needs, found where this service loaded them from, however it was packaged. */
final class ParserClassPath {

    private static final List<String> ONE_CLASS_OF_EACH_JAR = List.of(
            DocumentParser.class.getName(),
            "org.apache.pdfbox.Loader",
            "org.apache.pdfbox.io.RandomAccessRead",
            "org.apache.fontbox.ttf.TrueTypeFont",
            "org.apache.commons.logging.LogFactory",
            "org.jboss.logging.Logger",
            "com.fasterxml.jackson.core.JsonFactory");

    private ParserClassPath() {}

    static String get() {
        return ONE_CLASS_OF_EACH_JAR.stream()
                .map(ParserClassPath::jarOf)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarOf(String className) {
        try {
            Class<?> type = Class.forName(className, false, DocumentParser.class.getClassLoader());
            CodeSource source = type.getProtectionDomain().getCodeSource();
            return Path.of(source.getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException fault) {
            throw new IllegalStateException("The parser process needs the jar of " + className, fault);
        }
    }
}
