package org.sunshinegov.request.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.inject.Singleton;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Pages of HTML as PDF/A-2b with embedded fonts (ISO 19005-2), to be read as they are in thirty years. */
@Singleton
public class Paper {

    /** What a template names in {@code font-family}. */
    public static final String FAMILIES = Fonts.FAMILIES;

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final Fonts fonts;

    public Paper(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Takes a third of a second: never on an event loop.
     *
     * @param html whole and well formed, {@code title} and {@code lang} included; pictures as data addresses
     */
    public byte[] print(String html) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        fonts.addTo(builder, html);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_B)
                .useColorProfile(SRGB)
                .withHtmlContent(html, null)
                .withProducer("Sunshine")
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }
}
