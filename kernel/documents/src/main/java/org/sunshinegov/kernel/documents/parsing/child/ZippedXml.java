package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML entries of a ZIP file, read without document types and entities, and never more than a bound in all. */
final class ZippedXml {

    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private final ZipFile zip;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    private long left = MOST_BYTES;

    ZippedXml(ZipFile zip) {
        this.zip = zip;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** What one element means to a reader of the stream. */
    private interface Visitor {
        void at(int event, XMLStreamReader xml) throws IOException;
    }

    boolean hasElement(String entry, String element) throws IOException {
        Set<String> seen = new HashSet<>();
        visit(entry, (event, xml) -> {
            if (event == XMLStreamReader.START_ELEMENT) {
                seen.add(xml.getLocalName());
            }
        });
        return seen.contains(element);
    }

    Set<String> attributes(String entry, String element, String attribute) throws IOException {
        Set<String> values = new HashSet<>();
        visit(entry, (event, xml) -> {
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(element)) {
                values.add(xml.getAttributeValue(null, attribute));
            }
        });
        return values;
    }

    void text(String entry, ZippedKind kind, Writer into) throws IOException {
        ElementText text = new ElementText(kind, into);
        visit(entry, text::at);
    }

    String firstBytes(String entry, int most) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(found)) {
            return new String(in.readNBytes(most), StandardCharsets.US_ASCII);
        }
    }

    private void visit(String entry, Visitor visitor) throws IOException {
        ZipEntry found = zip.getEntry(entry);
        if (found == null) {
            return;
        }
        try (BoundedBytes in = new BoundedBytes(zip.getInputStream(found), left)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                visitor.at(xml.next(), xml);
            }
            left = in.left();
        } catch (XMLStreamException broken) {
            throw new IOException(entry + " is not well-formed", broken);
        }
    }
}
