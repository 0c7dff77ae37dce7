package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Office documents that are ZIP files of XML: what they prove to be, and their text. */
final class ZippedReader {

    private static final int MOST_ENTRIES = 20_000;
    private static final Pattern MACROS = Pattern.compile("(.*/)?(vbaProject\\.bin|Basic/.+)");
    private static final Pattern EMBEDDED = Pattern.compile(".*/embeddings/.+|Object \\d+/.+");

    private ZippedReader() {}

    static void read(Path file, Findings findings) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException("More than " + MOST_ENTRIES + " entries");
            }
            ZippedXml xml = new ZippedXml(zip);
            ZippedKind kind = ZippedKind.of(zip, xml);
            if (kind != null) {
                describe(zip, xml, kind, findings);
                text(zip, xml, kind, findings);
            }
        }
    }

    private static void describe(ZipFile zip, ZippedXml xml, ZippedKind kind, Findings findings) throws IOException {
        findings.container = kind.mediaType();
        findings.encrypted =
                zip.getEntry("Encryptions.xml") != null || xml.hasElement("META-INF/manifest.xml", "encryption-data");
        findings.macros =
                names(zip).stream().anyMatch(name -> MACROS.matcher(name).matches());
        findings.pages = (int) names(zip).stream()
                .filter(name -> kind.page().matcher(name).matches())
                .count();
        if (names(zip).stream().anyMatch(name -> EMBEDDED.matcher(name).matches())) {
            findings.property("embeddedFiles", "true");
        }
    }

    private static void text(ZipFile zip, ZippedXml xml, ZippedKind kind, Findings findings) throws IOException {
        try {
            for (String name : names(zip)) {
                if (kind.text().matcher(name).matches()) {
                    xml.text(name, kind, findings.text);
                }
            }
        } catch (BoundedText.Full enough) {
            findings.property("textBound", "reached");
        }
    }

    private static List<String> names(ZipFile zip) {
        return zip.stream().map(ZipEntry::getName).sorted().toList();
    }
}
