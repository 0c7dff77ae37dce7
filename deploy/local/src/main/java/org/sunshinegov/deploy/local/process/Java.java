package org.sunshinegov.deploy.local.process;

import java.nio.file.Path;

/** The Java that runs us runs all parts that are Java. */
public final class Java {
    private Java() {}

    public static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static int feature() {
        return Runtime.version().feature();
    }
}
