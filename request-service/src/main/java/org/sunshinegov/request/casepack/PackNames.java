package org.sunshinegov.request.casepack;

import java.nio.charset.StandardCharsets;

/** Where things lie in a pack. */
public final class PackNames {

    /** The state of the case, its clocks and its remedies. */
    public static final String REGISTER = "register.json";

    /** Notes of officers and telephone calls. */
    public static final String NOTES = "notes.json";

    /** The signed review certificate of the reply (JWS), and what vouches for its key. */
    public static final String CERTIFICATE = "review/certificate.jws";

    public static final String CERTIFICATE_KEY = "review/certificate-key.jws";

    private PackNames() {}

    /** The audit chain of the case, or of one of its remedies. */
    public static String evidence(String of) {
        return "evidence/" + of + ".json";
    }

    /** {@code number} from 1: two letters may have one title. */
    public static String letter(int number, String title) {
        return "letters/%02d-%s.pdf".formatted(number, safe(title));
    }

    public static String document(int number, String fileName) {
        return "documents/%02d-%s".formatted(number, safe(fileName));
    }

    /** A name that unpacks anywhere, and nowhere but where it is unpacked. */
    private static String safe(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    static String text(byte[] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
