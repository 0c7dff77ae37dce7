package org.sunshinegov.kernel.documents.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunshinegov.kernel.documents.parsing.child.Caller;

/** The JVM's own share of the wall, for systems that give a process no network of its own. */
class NoWayOutTest {

    @Test
    void the_parsers_jvm_reaches_nobody_not_even_one_who_listens() throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            assertThat(output(listening.getLocalPort())).containsExactly("end");
        }
    }

    private static List<String> output(int port) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(ParserProcess.java());
        int classPath = words.size() - 1;
        words.set(classPath, words.get(classPath) + File.pathSeparator + Path.of("target/test-classes"));
        words.addAll(List.of(Caller.class.getName(), Integer.toString(port)));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
