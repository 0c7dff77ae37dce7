package org.sunshinegov.kernel.documents.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void paths_controls_and_direction_marks_go() {
        assertThat(FileName.clean("../../etc/passwd.txt")).isEqualTo("passwd.txt");
        assertThat(FileName.clean("答复\r\n书.pdf")).isEqualTo("答复书.pdf");
        assertThat(FileName.clean("fdp.\u202eexe.pdf")).isEqualTo("fdp.exe.pdf");
        assertThat(FileName.clean("a\"b<c>.pdf")).isEqualTo("abc.pdf");
        assertThat(FileName.clean(".hidden.txt")).isEqualTo("hidden.txt");
        assertThat(FileName.clean(null)).isEmpty();
    }

    @Test
    void a_long_name_keeps_its_extension() {
        assertThat(FileName.clean("长".repeat(300) + ".pdf")).isEqualTo("长".repeat(176) + ".pdf");
    }

    @Test
    void the_extension_is_what_follows_the_last_dot() {
        assertThat(FileName.extension("a.PDF")).isEqualTo("pdf");
        assertThat(FileName.extension("a.tar.gz")).isEqualTo("gz");
        assertThat(FileName.extension("a")).isEmpty();
    }
}
