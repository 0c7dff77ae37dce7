package org.sunshinegov.request.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.paper.Fonts;
import org.sunshinegov.request.paper.Paper;

class UnitSealTest {

    @Test
    void a_sealed_letter_is_whole_for_an_ordinary_checker_and_still_pdf_a() throws Exception {
        byte[] sealed = sealed();

        assertThat(PdfChecks.signatures(sealed))
                .contains("Signature Validation: Signature is Valid.")
                .contains("Total document signed")
                .contains("ETSI.CAdES.detached")
                .contains("阳光区住房和城乡建设局");
        PdfChecks.requirePdfA(sealed);
    }

    @Test
    void bytes_signed_beside_hold_for_themselves_and_no_others() throws Exception {
        byte[] bytes = "清单".getBytes(StandardCharsets.UTF_8);
        UnitSeal seal = TestSeals.issued();
        byte[] signature = seal.signDetached(bytes);

        assertThat(DetachedSignature.signer(bytes, signature))
                .contains(seal.chain().get(0));
        assertThat(DetachedSignature.signer("清单 ".getBytes(StandardCharsets.UTF_8), signature))
                .isEmpty();
        assertThat(DetachedSignature.signer(bytes, bytes)).isEmpty();
    }

    @Test
    void one_changed_byte_breaks_the_seal() throws Exception {
        byte[] sealed = sealed();
        byte[] searched = "/MediaBox".getBytes(StandardCharsets.US_ASCII);
        int at = new String(sealed, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        sealed[at + searched.length - 1] = 'y';

        assertThat(PdfChecks.signatures(sealed)).doesNotContain("Signature is Valid.");
    }

    @Test
    void the_certificate_is_the_units_own_under_the_districts_authority() throws Exception {
        UnitSeal seal = TestSeals.issued();

        assertThat(seal.chain()).hasSize(2);
        seal.chain().get(0).verify(seal.chain().get(1).getPublicKey());
        assertThat(seal.chain().get(0).getSubjectX500Principal().getName()).contains("阳光区住房和城乡建设局");
        assertThat(seal.chain().get(0).getNotAfter().toInstant()).isEqualTo("2031-10-12T02:00:00Z");
    }

    private static byte[] sealed() throws Exception {
        byte[] pdf = new Paper(new Fonts())
                .print("<html lang=\"zh-CN\"><head><title>试</title><style>body { font-family: " + Paper.FAMILIES
                        + "; }</style></head><body><p>答复</p></body></html>");
        return TestSeals.issued().sign(pdf, "政府信息予以公开告知书", TestSeals.NOW);
    }
}
