package org.sunshinegov.kernel.documents.owner;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file name the owner serves a part under (RFC 6266); names are words and never travel on the bus. */
final class FileNames {

    private static final Pattern EXTENDED = Pattern.compile("filename\\*=UTF-8''([^;\\s]+)", Pattern.CASE_INSENSITIVE);
    private static final int LIMIT = 200;

    private FileNames() {}

    static String of(HttpResponse<?> answer, String otherwise) {
        Matcher named = EXTENDED.matcher(
                answer.headers().firstValue("Content-Disposition").orElse(""));
        return named.find() ? clean(named.group(1), otherwise) : otherwise;
    }

    private static String clean(String encoded, String otherwise) {
        try {
            String name = URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replaceAll("[\\p{Cntrl}/\\\\]", "_")
                    .strip();
            return name.isEmpty() || name.length() > LIMIT ? otherwise : name;
        } catch (IllegalArgumentException unreadable) {
            return otherwise;
        }
    }
}
