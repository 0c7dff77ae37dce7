package org.sunshinegov.deploy.load;

import java.util.Locale;

/** What is found, line by line, with the programme that found it. */
record Report(String name) {

    void line(String format, Object... values) {
        System.out.println("[" + name + "] " + String.format(Locale.ROOT, format, values));
    }

    /** A figure beside what is aimed at. */
    void figure(String what, double value, String unit, String aim) {
        line("%-58s %10.1f %-9s %s", what, value, unit, aim == null ? "" : "(" + aim + ")");
    }
}
