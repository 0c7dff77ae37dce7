package org.sunshinegov.kernel.documents.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Documents for tests, made on the spot. */
public final class Samples {

    private Samples() {}

    public static byte[] pdf(int pages, String text) throws IOException {
        try (PDDocument pdf = document(pages, text)) {
            return bytes(pdf);
        }
    }

    static byte[] blankPdf(int pages) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                pdf.addPage(new PDPage());
            }
            return bytes(pdf);
        }
    }

    static byte[] pdfWithScript() throws IOException {
        try (PDDocument pdf = document(1, "script")) {
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"));
            return bytes(pdf);
        }
    }

    static byte[] lockedPdf(String userPassword) throws IOException {
        try (PDDocument pdf = document(1, "secret")) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            return bytes(pdf);
        }
    }

    public static byte[] docx(String text) throws IOException {
        return zip(docxEntries(text));
    }

    public static byte[] docxWithDocument(String xml) throws IOException {
        Map<String, String> entries = docxEntries("");
        entries.put("word/document.xml", xml);
        return zip(entries);
    }

    static byte[] docxWithMacros() throws IOException {
        Map<String, String> entries = docxEntries("macro");
        entries.put("word/vbaProject.bin", "x");
        return zip(entries);
    }

    static byte[] xlsx() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", contentTypes("spreadsheetml.sheet"));
        entries.put("xl/sharedStrings.xml", "<sst xmlns='s'><si><t>姓名</t></si></sst>");
        entries.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='s'><c t='s'><v>0</v></c><c><v>13800005678</v></c></worksheet>");
        return zip(entries);
    }

    static byte[] odt(String text) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text");
        entries.put("content.xml", "<office xmlns='o'><p>" + text + "</p></office>");
        return zip(entries);
    }

    static byte[] ofd(String text) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("OFD.xml", "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'/>");
        entries.put(
                "Doc_0/Pages/Page_0/Content.xml",
                "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:TextCode>" + text
                        + "</ofd:TextCode></ofd:Page>");
        return zip(entries);
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A small file that inflates to {@code size} bytes of well-formed text. */
    public static byte[] inflatingDocx(long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(contentTypes("wordprocessingml.document").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w>".getBytes(StandardCharsets.UTF_8));
            byte[] block = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (long written = 0; written < size; written += block.length) {
                zip.write(block);
            }
            zip.write("</w>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    static Map<String, String> docxEntries(String text) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", contentTypes("wordprocessingml.document"));
        entries.put(
                "word/document.xml",
                "<w:document xmlns:w='w'><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:document>");
        return entries;
    }

    private static String contentTypes(String main) {
        return "<Types xmlns='ct'><Override PartName='/main.xml' ContentType='"
                + "application/vnd.openxmlformats-officedocument." + main + ".main+xml'/></Types>";
    }

    private static PDDocument document(int pages, String text) throws IOException {
        PDDocument pdf = new PDDocument();
        for (int page = 1; page <= pages; page++) {
            PDPage sheet = new PDPage();
            pdf.addPage(sheet);
            try (PDPageContentStream content = new PDPageContentStream(pdf, sheet)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text + " " + page);
                content.endText();
            }
        }
        pdf.getDocumentInformation().setTitle("Reply");
        return pdf;
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }
}
