package org.sunshinegov.deploy.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is found, line by line, with the programme that found it. {@code faults}: what must be and is not. */
record Report(String name, List<String> faults) {

    Report(String name) {
        this(name, new ArrayList<>());
    }

    void line(String format, Object... values) {
        System.out.println("[" + name + "] " + String.format(Locale.ROOT, format, values));
    }

    /** A figure beside what is aimed at. */
    void figure(String what, double value, String unit, String aim) {
        line("%-58s %10.1f %-9s %s", what, value, unit, aim == null ? "" : "(" + aim + ")");
    }

    /** What has to be so, however fast the machine is. */
    void must(String what, Object found, Object wanted) {
        var right = found.equals(wanted);
        line("%-66s %12s  %s", what, found, right ? "as it must be" : "WRONG, wanted " + wanted);
        if (!right) {
            faults.add(what);
        }
    }
}
