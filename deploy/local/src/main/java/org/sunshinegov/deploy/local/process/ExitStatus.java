package org.sunshinegov.deploy.local.process;

import java.util.List;
import java.util.Optional;

/** How a program ended: the number of its exit status, and what is known about it where that is more. */
record ExitStatus(int number, List<String> command) {
    private static final String ENDS_WITHOUT_MEMORY = "-XX:+ExitOnOutOfMemoryError";

    String chinese() {
        return "退出码 " + number
                + meaning().map(meaning -> "：" + meaning.chinese()).orElse("");
    }

    String english() {
        return "exit status " + number
                + meaning().map(meaning -> ": " + meaning.english()).orElse("");
    }

    private record Meaning(String chinese, String english) {}

    /** Above 128 it is the signal that ended the program. */
    private Optional<Meaning> meaning() {
        return Optional.ofNullable(
                switch (number) {
                    case 0 -> new Meaning("正常结束，并未出错", "it ended in good order");
                    case 3 ->
                        command.contains(ENDS_WITHOUT_MEMORY)
                                ? new Meaning(
                                        "Java 内存耗尽（OutOfMemoryError）", "its Java memory was full (OutOfMemoryError)")
                                : null;
                    case 130 -> new Meaning("被人中断（SIGINT）", "somebody interrupted it (SIGINT)");
                    case 134 -> new Meaning("程序崩溃（SIGABRT）", "it crashed (SIGABRT)");
                    case 137 ->
                        new Meaning(
                                "被强制结束（SIGKILL），多半是内存不足",
                                "it was killed (SIGKILL), probably because no memory was left");
                    case 139 -> new Meaning("程序崩溃（SIGSEGV）", "it crashed (SIGSEGV)");
                    case 143 -> new Meaning("被人或其他程序要求结束（SIGTERM）", "somebody told it to end (SIGTERM)");
                    default -> null;
                });
    }
}
