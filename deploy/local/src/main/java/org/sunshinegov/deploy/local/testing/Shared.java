package org.sunshinegov.deploy.local.testing;

import java.util.function.Supplier;

/**
 * What exists once per JVM, not once per class loader: tests and their framework load this class several times, so the
 * address is kept where all of them look.
 */
final class Shared {
    private Shared() {}

    static String once(String component, Supplier<String> start) {
        var key = "sunshine.test." + component;
        synchronized (key.intern()) {
            var address = System.getProperty(key);
            if (address == null) {
                address = start.get();
                System.setProperty(key, address);
            }
            return address;
        }
    }
}
