package org.sunshinegov.kernel.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunshinegov.kernel.documents.parsing.Parsing;
import org.sunshinegov.kernel.platform.refusal.Refusal;

class IntakeTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] JPG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
    private static final byte[] TIF = HexFormat.of().parseHex("49492a0008000000000000000000000000000000");
    private static final byte[] ELF = HexFormat.of().parseHex("7f454c4602010100000000000000000002003e00");
    private static final byte[] EXE = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b8000000");
    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1000000000000000000000000");
    private static final int LIMIT = 4 * 1024 * 1024;

    private static final Intake INTAKE = new Intake(new Parsing(), LIMIT);

    @TempDir
    Path dir;

    @Test
    void a_pdf_is_taken_with_its_pages_text_and_properties() throws Exception {
        Examined examined = examine(Samples.pdf(3, "Reply to the applicant"), "答复书.pdf", "application/pdf");

        assertThat(examined.content().fileName()).isEqualTo("答复书.pdf");
        assertThat(examined.content().mediaType()).isEqualTo("application/pdf");
        assertThat(examined.parsed().pages()).isEqualTo(3);
        assertThat(examined.parsed().text()).contains("Reply to the applicant 1", "Reply to the applicant 3");
        assertThat(examined.parsed().properties())
                .containsEntry("title", "Reply")
                .doesNotContainKey("script");
    }

    @Test
    void a_script_inside_a_pdf_is_told() throws Exception {
        assertThat(examine(Samples.pdfWithScript(), "a.pdf", "").parsed().properties())
                .containsEntry("script", "true");
    }

    @Test
    void a_docx_is_taken_with_its_text() throws Exception {
        Examined examined = examine(Samples.docx("关于公开的答复"), "a.docx", null);

        assertThat(examined.content().mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(examined.parsed().text().strip()).isEqualTo("关于公开的答复");
    }

    @Test
    void numbers_in_the_cells_of_a_table_are_text_too() throws Exception {
        Examined examined = examine(Samples.xlsx(), "名单.xlsx", "");

        assertThat(examined.parsed().text().lines()).containsExactly("姓名", "13800005678");
        assertThat(examined.parsed().pages()).isEqualTo(1);
    }

    @Test
    void odt_and_ofd_are_told_by_their_inside() throws Exception {
        assertThat(examine(Samples.odt("公文"), "a.odt", "").parsed().text().strip())
                .isEqualTo("公文");
        Examined ofd = examine(Samples.ofd("版式文件"), "a.OFD", "application/octet-stream");

        assertThat(ofd.content().mediaType()).isEqualTo("application/ofd");
        assertThat(ofd.parsed().pages()).isEqualTo(1);
        assertThat(ofd.parsed().text().strip()).isEqualTo("版式文件");
    }

    @Test
    void text_is_taken_in_utf_8_utf_16_and_gb_18030() throws Exception {
        String text = "姓名,金额\r\n王某,100\r\n";

        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("GB18030")}) {
            Examined examined = examine(text.getBytes(charset), "表.csv", "application/vnd.ms-excel");
            assertThat(examined.parsed().text()).as(charset.name()).isEqualTo(text);
            assertThat(examined.content().mediaType()).isEqualTo("text/csv");
        }
    }

    @Test
    void pictures_are_told_by_their_first_bytes() throws Exception {
        assertThat(examine(PNG, "a.png", "image/png").content().mediaType()).isEqualTo("image/png");
        assertThat(examine(JPG, "a.jpeg", "image/jpeg").content().mediaType()).isEqualTo("image/jpeg");
        assertThat(examine(TIF, "a.tif", "image/tiff").content().mediaType()).isEqualTo("image/tiff");
    }

    @Test
    void the_path_a_browser_sends_along_is_no_part_of_the_name() throws Exception {
        assertThat(examine(PNG, "C:\\Users\\me\\照片.png", "").content().fileName())
                .isEqualTo("照片.png");
    }

    @Test
    void an_empty_file_is_refused() {
        assertRefused("document-empty", Refusal.Kind.INVALID, new byte[0], "a.pdf", "application/pdf");
    }

    @Test
    void a_file_above_the_limit_is_refused() {
        assertRefused("document-too-large", Refusal.Kind.TOO_LARGE, new byte[LIMIT + 1], "a.pdf", "application/pdf");
    }

    @ParameterizedTest
    @CsvSource({"a.zip", "a.doc", "a.exe", "a.docm", "a.html", "a.svg", "noextension"})
    void other_extensions_are_refused(String name) {
        assertRefused("document-type-not-accepted", Refusal.Kind.INVALID, PNG, name, "");
    }

    @Test
    void a_file_without_a_name_is_refused() {
        assertRefused("document-without-name", Refusal.Kind.INVALID, PNG, " /", "");
    }

    @Test
    void a_claim_that_disagrees_with_the_extension_is_refused() {
        assertRefused("document-false-type", Refusal.Kind.INVALID, PNG, "a.png", "application/pdf");
    }

    @Test
    void content_that_disagrees_with_the_extension_is_refused() throws Exception {
        assertRefused("document-false-type", Refusal.Kind.INVALID, PNG, "a.pdf", "application/pdf");
        assertRefused("document-false-type", Refusal.Kind.INVALID, JPG, "a.png", "image/png");
        assertRefused("document-false-type", Refusal.Kind.INVALID, OLE, "a.docx", "");
        assertRefused("document-false-type", Refusal.Kind.INVALID, Samples.pdf(1, "x"), "a.docx", "");
        assertRefused("document-false-type", Refusal.Kind.INVALID, PNG, "a.txt", "text/plain");
    }

    @Test
    void a_zip_or_another_office_document_renamed_is_refused() throws Exception {
        assertRefused("document-false-type", Refusal.Kind.INVALID, Samples.zip(Map.of("a.txt", "a")), "a.docx", "");
        assertRefused("document-false-type", Refusal.Kind.INVALID, Samples.docx("a"), "a.xlsx", "");
        assertRefused("document-false-type", Refusal.Kind.INVALID, Samples.docx("a"), "a.ofd", "");
    }

    @Test
    void programs_and_scripts_are_refused_under_any_name() {
        assertRefused("document-executable", Refusal.Kind.INVALID, EXE, "a.pdf", "application/pdf");
        assertRefused("document-executable", Refusal.Kind.INVALID, ELF, "a.png", "");
        byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII);
        assertRefused("document-executable", Refusal.Kind.INVALID, script, "a.txt", "text/plain");
    }

    @Test
    void a_locked_pdf_is_refused_with_and_without_a_password_to_open_it() throws Exception {
        assertRefused("document-encrypted", Refusal.Kind.INVALID, Samples.lockedPdf("open"), "a.pdf", "");
        assertRefused("document-encrypted", Refusal.Kind.INVALID, Samples.lockedPdf(""), "a.pdf", "");
    }

    @Test
    void macros_are_refused() throws Exception {
        assertRefused("document-with-macros", Refusal.Kind.INVALID, Samples.docxWithMacros(), "a.docx", "");
    }

    @Test
    void a_damaged_document_is_refused_and_the_next_one_is_read() throws Exception {
        byte[] whole = Samples.docx("a");
        assertRefused(
                "document-unreadable", Refusal.Kind.INVALID, Arrays.copyOf(whole, whole.length / 2), "a.docx", "");
        byte[] noPdf = "%PDF-1.7\nnothing follows".getBytes(StandardCharsets.US_ASCII);
        assertRefused("document-unreadable", Refusal.Kind.INVALID, noPdf, "a.pdf", "");

        assertThat(examine(whole, "a.docx", "").parsed().text().strip()).isEqualTo("a");
    }

    @Test
    void a_pdf_that_was_cut_off_is_refused() throws Exception {
        byte[] whole = Samples.pdf(3, "Reply to the applicant");

        for (int length : new int[] {300, whole.length / 2, whole.length - 6}) {
            assertRefused("document-unreadable", Refusal.Kind.INVALID, Arrays.copyOf(whole, length), "a.pdf", "");
        }
    }

    @Test
    void a_pdf_of_more_pages_than_anybody_reads_is_refused() throws Exception {
        assertThat(examine(Samples.blankPdf(5_000), "a.pdf", "").parsed().pages())
                .isEqualTo(5_000);
        assertRefused("document-too-many-pages", Refusal.Kind.INVALID, Samples.blankPdf(5_001), "a.pdf", "");
        assertRefused("document-too-many-pages", Refusal.Kind.INVALID, Samples.blankPdf(10_000), "a.pdf", "");
    }

    private Examined examine(byte[] bytes, String name, String claimed) throws IOException, InterruptedException {
        Path file = Files.write(dir.resolve("upload"), bytes);
        return INTAKE.examineNow(new Upload(file, name, claimed));
    }

    private void assertRefused(String code, Refusal.Kind kind, byte[] bytes, String name, String claimed) {
        assertThatThrownBy(() -> examine(bytes, name, claimed)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.zh()).isNotBlank();
            assertThat(refusal.en()).isNotBlank();
        });
    }
}
