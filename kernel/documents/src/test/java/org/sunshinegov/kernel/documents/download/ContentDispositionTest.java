package org.sunshinegov.kernel.documents.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDispositionTest {

    @Test
    void a_chinese_name_is_encoded_and_has_a_plain_stand_in() {
        assertThat(ContentDisposition.attachment("答复书 1.pdf"))
                .isEqualTo("attachment; filename=\"___ 1.pdf\"; filename*=UTF-8''%E7%AD%94%E5%A4%8D%E4%B9%A6%201.pdf");
    }

    @Test
    void quotes_and_line_breaks_cannot_end_the_header() {
        assertThat(ContentDisposition.attachment("a\"; x=\r\n'(%).pdf"))
                .isEqualTo("attachment; filename=\"a__ x_______.pdf\"; "
                        + "filename*=UTF-8''a%22%3B%20x%3D%0D%0A%27%28%25%29.pdf");
    }
}
