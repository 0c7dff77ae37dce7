package org.sunshinegov.kernel.platform.http;

import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The version of an aggregate as {@code ETag} and {@code If-Match} carry it: {@code "7"}. */
public record Version(int number) {

    public static Version fromString(String header) {
        String bare = header.strip().replaceFirst("^W/", "").replace("\"", "");
        try {
            return new Version(Integer.parseInt(bare));
        } catch (NumberFormatException unreadable) {
            throw Refusal.invalid("if-match", "If-Match 应为上次读取到的版本号。", "If-Match takes the version read last.");
        }
    }

    /** A change without {@code If-Match} is refused: two officers would overwrite each other. */
    public static Version required(Version seen) {
        if (seen == null) {
            throw Refusal.invalid(
                    "if-match-missing", "缺少 If-Match（上次读取到的版本号）。", "If-Match with the version read last is missing.");
        }
        return seen;
    }

    public String etag() {
        return "\"" + number + "\"";
    }

    public void mustBe(int current) {
        if (number != current) {
            throw Refusal.stale().with("version", current);
        }
    }
}
