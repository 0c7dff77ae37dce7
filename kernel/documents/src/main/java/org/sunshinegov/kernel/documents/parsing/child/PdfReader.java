package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;

/** Pages, text and properties of a PDF, and what in it is more than paper. */
final class PdfReader {

    private static final long MEMORY = 24L * 1024 * 1024;

    private static final int END = 1024;

    private PdfReader() {}

    static void read(Path file, Findings findings) throws IOException {
        findings.container = "application/pdf";
        try (PDDocument pdf = Loader.loadPDF(
                new RandomAccessReadBufferedFile(file),
                "",
                null,
                null,
                MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
            findings.encrypted = pdf.isEncrypted();
            findings.pages = pdf.getNumberOfPages();
            if (findings.pages == 0 || !isWhole(file)) {
                throw new IOException("The end of the PDF is missing");
            }
            properties(pdf.getDocumentInformation(), findings);
            active(pdf.getDocumentCatalog(), findings);
            text(pdf, findings);
        } catch (InvalidPasswordException locked) {
            findings.encrypted = true;
        }
    }

    /** What was cut off is mended by guesses, and pages of it are lost without a word; readers look as far back as this. */
    private static boolean isWhole(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(END, bytes.length())];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            return new String(end, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static void properties(PDDocumentInformation about, Findings findings) {
        findings.property("title", about.getTitle());
        findings.property("author", about.getAuthor());
        findings.property("creator", about.getCreator());
        findings.property("producer", about.getProducer());
    }

    private static void active(PDDocumentCatalog catalog, Findings findings) throws IOException {
        PDDocumentNameDictionary names = catalog.getNames();
        if (catalog.getOpenAction() instanceof PDActionJavaScript || names != null && names.getJavaScript() != null) {
            findings.property("script", "true");
        }
        if (names != null && names.getEmbeddedFiles() != null) {
            findings.property("embeddedFiles", "true");
        }
    }

    private static void text(PDDocument pdf, Findings findings) throws IOException {
        try {
            new PDFTextStripper().writeText(pdf, findings.text);
        } catch (BoundedText.Full enough) {
            findings.property("textBound", "reached");
        }
    }
}
