package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Writes the characters inside text elements, one line per paragraph, cell or text run of a page. */
final class ElementText {

    private static final Set<String> LINES = Set.of("p", "h", "si", "c", "TextCode", "text");

    private final ZippedKind kind;
    private final Writer into;
    private int depth;
    private boolean sharedString;

    ElementText(ZippedKind kind, Writer into) {
        this.kind = kind;
        this.into = into;
    }

    void at(int event, XMLStreamReader xml) throws IOException {
        if (event == XMLStreamReader.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamReader.END_ELEMENT) {
            end(xml.getLocalName());
        } else if (xml.isCharacters() && depth > 0 && !sharedString) {
            into.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void start(XMLStreamReader xml) {
        if (xml.getLocalName().equals("c")) {
            // A cell of type "s" holds a number of the shared string, not a value.
            sharedString = "s".equals(xml.getAttributeValue(null, "t"));
        }
        if (kind.isText(xml.getLocalName())) {
            depth++;
        }
    }

    private void end(String element) throws IOException {
        if (kind.isText(element)) {
            depth--;
        }
        if (LINES.contains(element) && !sharedString) {
            into.write('\n');
        }
        if (element.equals("c")) {
            sharedString = false;
        }
    }
}
