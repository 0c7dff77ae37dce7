package org.sunshinegov.request.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sunshinegov.request.PdfChecks;

class PaperTest {

    private static final String RARE = "\uD842\uDFB7\uD86D\uDFC3\uD840\uDC4E";

    private final Fonts fonts = new Fonts();

    @Test
    void a_page_is_pdf_a_with_every_font_in_it() throws Exception {
        byte[] pdf = print("政府信息公开告知书：〔2026〕12号，“附件”……Article 36 (1)");

        PdfChecks.requirePdfA(pdf);
        PdfChecks.requireEmbeddedFonts(pdf);
        assertThat(PdfChecks.text(pdf)).isEqualTo("政府信息公开告知书：〔2026〕12号，“附件”……Article36(1)");
    }

    @Test
    void rare_characters_beyond_the_basic_plane_are_printed_as_themselves() throws Exception {
        byte[] pdf = print("申请人：" + RARE);

        PdfChecks.requirePdfA(pdf);
        PdfChecks.requireEmbeddedFonts(pdf);
        assertThat(PdfChecks.text(pdf)).isEqualTo("申请人：" + RARE);
    }

    @Test
    void a_character_no_font_has_is_named_with_its_code_point() {
        String tangut = "\uD81C\uDC00";

        assertThat(fonts.lacking("王" + tangut + RARE + "\n\u3000" + tangut)).containsExactly(tangut + " (U+17000)");
    }

    private byte[] print(String text) throws Exception {
        return new Paper(fonts)
                .print("<html lang=\"zh-CN\"><head><title>试</title><style>body { font-family: " + Paper.FAMILIES
                        + "; }</style></head><body><p>" + text + "</p></body></html>");
    }
}
