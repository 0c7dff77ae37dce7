package org.sunshinegov.kernel.documents.intake;

import java.text.Normalizer;
import java.util.Locale;

/** A file name as it may be shown and handed out again: no path, no control or direction characters, not endless. */
final class FileName {

    private static final int MOST = 180;

    private FileName() {}

    static String clean(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("^\\.+", "");
        return shortened(name);
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= MOST) {
            return name;
        }
        String end = "." + extension(name);
        int keep = name.offsetByCodePoints(0, Math.max(1, MOST - end.length()));
        return end.length() > 10 ? name.substring(0, keep) : name.substring(0, keep) + end;
    }
}
