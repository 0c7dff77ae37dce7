package org.sunshinegov.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sunshinegov.deploy.local.testing.DistrictServicesResource;
import org.sunshinegov.kernel.web.testing.TestKeys;
import org.sunshinegov.request.PdfChecks;
import org.sunshinegov.request.TestCertificates;
import org.sunshinegov.request.letter.LetterPress.Check;
import org.sunshinegov.request.letter.LetterPress.Sheet;

@QuarkusTest
@WithTestResource(value = DistrictServicesResource.class, initArgs = @ResourceArg(name = "database", value = "request"))
@WithTestResource(TestKeys.class)
@WithTestResource(TestCertificates.class)
class LetterPressIT {

    private static final UUID ID = UUID.fromString("0195d6a0-0000-7000-8000-000000000001");

    @Inject
    LetterPress press;

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_letter_is_pdf_a_and_says_all_its_words(LetterKind kind) throws Exception {
        Map<String, String> words = new HashMap<>();
        kind.placeholders().forEach(name -> words.put(name, name + "的值"));

        byte[] pdf = press.print(sheet(kind, LetterTemplateStore.delivered(kind).filled(words)));

        PdfChecks.requirePdfA(pdf);
        PdfChecks.requireEmbeddedFonts(pdf);
        String text = PdfChecks.text(pdf);
        assertThat(text).contains(kind.zh(), "编号之一", "核验码：K7M2Q9XA");
        kind.required().forEach(name -> assertThat(text).contains(name + "的值"));
    }

    @Test
    void markup_an_applicant_typed_is_text() throws Exception {
        byte[] pdf = press.print(sheet(LetterKind.RECEIPT_SLIP, "<b>王芳</b> & <img src=\"http://x/y\"/>"));

        assertThat(PdfChecks.text(pdf)).contains("<b>王芳</b>&<imgsrc=\"http://x/y\"/>");
    }

    @Test
    void a_proof_says_that_it_is_no_letter() throws Exception {
        byte[] pdf = press.print(new Sheet("住建局", "延期告知书", "〔编号〕", "2026年1月1日", "正文", null));

        assertThat(PdfChecks.text(pdf)).contains("预览稿，不具有法律效力").doesNotContain("核验码");
    }

    private static Sheet sheet(LetterKind kind, String text) {
        return new Sheet("阳光区住房和城乡建设局", kind.zh(), "编号之一", "2026年10月12日", text, new Check(ID, "K7M2Q9XA"));
    }
}
