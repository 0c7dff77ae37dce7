package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** The kinds of office document we can tell by their inside, where their text stands and what counts as a page. */
enum ZippedKind {
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "word/(document|header\\d*|footer\\d*|footnotes|endnotes|comments)\\.xml",
            "",
            "t",
            "delText",
            "instrText"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xl/(sharedStrings|comments\\d*|worksheets/sheet\\d+)\\.xml",
            "xl/worksheets/sheet\\d+\\.xml",
            "t",
            "v"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "ppt/(slides/slide|notesSlides/notesSlide|comments/comment)\\d+\\.xml",
            "ppt/slides/slide\\d+\\.xml",
            "t",
            "text"),
    ODT("application/vnd.oasis.opendocument.text", "content\\.xml", "", "p", "h"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "content\\.xml", "", "p", "h"),
    OFD("application/ofd", ".*/Content\\.xml", ".*/Pages/.*/Content\\.xml", "TextCode");

    private final String mediaType;
    private final Pattern text;
    private final Pattern page;
    private final Set<String> textElements;

    ZippedKind(String mediaType, String text, String page, String... textElements) {
        this.mediaType = mediaType;
        this.text = Pattern.compile(text);
        this.page = Pattern.compile(page);
        this.textElements = Set.of(textElements);
    }

    /** Null if the inside proves none of them. */
    static ZippedKind of(ZipFile zip, ZippedXml xml) throws IOException {
        if (zip.getEntry("[Content_Types].xml") != null) {
            return mainPart(xml);
        }
        if (zip.getEntry("OFD.xml") != null) {
            return xml.hasElement("OFD.xml", "OFD") ? OFD : null;
        }
        String declared = xml.firstBytes("mimetype", 100);
        return declared.equals(ODT.mediaType) ? ODT : declared.equals(ODS.mediaType) ? ODS : null;
    }

    private static ZippedKind mainPart(ZippedXml xml) throws IOException {
        Set<String> parts = xml.attributes("[Content_Types].xml", "Override", "ContentType");
        for (ZippedKind kind : new ZippedKind[] {DOCX, XLSX, PPTX}) {
            if (parts.contains(kind.mediaType + ".main+xml")) {
                return kind;
            }
        }
        return null;
    }

    String mediaType() {
        return mediaType;
    }

    Pattern text() {
        return text;
    }

    Pattern page() {
        return page;
    }

    boolean isText(String element) {
        return textElements.contains(element);
    }
}
