package org.sunshinegov.kernel.documents.parsing.child;

import java.io.IOException;
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
            properties(pdf.getDocumentInformation(), findings);
            active(pdf.getDocumentCatalog(), findings);
            text(pdf, findings);
        } catch (InvalidPasswordException locked) {
            findings.encrypted = true;
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
