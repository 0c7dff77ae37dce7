package org.sunshinegov.deploy.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitStatusTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "0|退出码 0：正常结束，并未出错|exit status 0: it ended in good order",
                "130|退出码 130：被人中断（SIGINT）|exit status 130: somebody interrupted it (SIGINT)",
                "134|退出码 134：程序崩溃（SIGABRT）|exit status 134: it crashed (SIGABRT)",
                "137|退出码 137：被强制结束（SIGKILL），多半是内存不足"
                        + "|exit status 137: it was killed (SIGKILL), probably because no memory was left",
                "139|退出码 139：程序崩溃（SIGSEGV）|exit status 139: it crashed (SIGSEGV)",
                "143|退出码 143：被人或其他程序要求结束（SIGTERM）|exit status 143: somebody told it to end (SIGTERM)",
                "1|退出码 1|exit status 1"
            },
            delimiter = '|')
    void what_is_known_about_a_number_is_said_in_both_languages(int number, String chinese, String english) {
        var status = new ExitStatus(number, List.of("postgres"));

        assertThat(status.chinese()).isEqualTo(chinese);
        assertThat(status.english()).isEqualTo(english);
    }

    @Test
    void three_means_memory_only_from_a_jvm_that_was_told_to_end_so() {
        var told = new ExitStatus(3, List.of("java", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"));

        assertThat(told.chinese()).isEqualTo("退出码 3：Java 内存耗尽（OutOfMemoryError）");
        assertThat(told.english()).isEqualTo("exit status 3: its Java memory was full (OutOfMemoryError)");
        assertThat(new ExitStatus(3, List.of("sh")).chinese()).isEqualTo("退出码 3");
    }
}
