package org.sunshinegov.request.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.sunshinegov.kernel.documents.Workers;

/**
 * The fonts of every letter, which come with the service: one for the text, one for rare characters beyond the basic plane
 * (names!). A character of neither is named before anything is printed; a box in its place would be a false name.
 */
@Singleton
public class Fonts {

    static final String FAMILIES = "'Letter', 'Letter Rare'";

    private static final String USUAL = "/fonts/NotoSerifSC-Regular.ttf";
    private static final String RARE = "/fonts/HanaMinB.ttf";

    /** Of each font the code points it has a glyph for. */
    private volatile List<BitSet> coverage;

    /** At once where the fonts have been read; the first time on a worker, because that reads them. */
    <T> Uni<T> whenRead(Supplier<T> work) {
        return coverage == null ? Workers.run(work::get) : Uni.createFrom().item(work);
    }

    /** Every character that cannot be printed, once and in order, with its code point, such as {@code 𱁬 (U+3106C)}. */
    public List<String> lacking(String text) {
        List<BitSet> fonts = coverage();
        return text.codePoints()
                .filter(point ->
                        !Character.isWhitespace(point) && fonts.stream().noneMatch(font -> font.get(point)))
                .distinct()
                .mapToObj(Writing::named)
                .toList();
    }

    /** The rare font is large and is read for the letters that need it alone. */
    void addTo(PdfRendererBuilder builder, String text) {
        add(builder, USUAL, "Letter");
        BitSet usual = coverage().get(0);
        if (text.codePoints().anyMatch(point -> !Character.isWhitespace(point) && !usual.get(point))) {
            add(builder, RARE, "Letter Rare");
        }
    }

    private static void add(PdfRendererBuilder builder, String resource, String family) {
        var unused = builder.useFont(() -> open(resource), family, 400, FontStyle.NORMAL, true);
    }

    private List<BitSet> coverage() {
        List<BitSet> known = coverage;
        return known == null ? readCoverage() : known;
    }

    /** Once, however many ask at the same time: a font being read takes tens of megabytes. */
    private synchronized List<BitSet> readCoverage() {
        if (coverage == null) {
            coverage = List.of(coverageOf(USUAL), coverageOf(RARE));
        }
        return coverage;
    }

    private static BitSet coverageOf(String resource) {
        try (InputStream bytes = open(resource);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                    .filter(point -> glyphs.getGlyphId(point) != 0)
                    .collect(BitSet::new, BitSet::set, BitSet::or);
        } catch (IOException broken) {
            throw new UncheckedIOException("The font " + resource + " cannot be read", broken);
        }
    }

    private static InputStream open(String resource) {
        return Fonts.class.getResourceAsStream(resource);
    }
}
