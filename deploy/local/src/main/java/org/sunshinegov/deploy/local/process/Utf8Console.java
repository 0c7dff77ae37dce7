package org.sunshinegov.deploy.local.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What is written to the console is read as UTF-8, whatever the locale of the shell: half of it is Chinese. */
public final class Utf8Console {

    private Utf8Console() {}

    public static void use() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
