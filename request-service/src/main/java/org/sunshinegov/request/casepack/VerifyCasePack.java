package org.sunshinegov.request.casepack;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** {@code deploy/verify-pack FILE [--authority PEM] [--root JWK]}: checks a case pack without any service. */
public final class VerifyCasePack {

    private static final String USAGE = "verify-pack FILE [--authority CERTIFICATE.pem] [--root PUBLIC-KEY.jwk]";

    private VerifyCasePack() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** 0 where the pack is whole, 1 where it is not, 2 where nothing could be checked. */
    static int run(List<String> arguments, PrintStream out) {
        Deque<String> left = new ArrayDeque<>(arguments);
        Path file = null;
        Path authority = null;
        Path root = null;
        while (!left.isEmpty()) {
            String next = left.pop();
            if (next.equals("--authority") && !left.isEmpty()) {
                authority = Path.of(left.pop());
            } else if (next.equals("--root") && !left.isEmpty()) {
                root = Path.of(left.pop());
            } else if (!next.startsWith("--") && file == null) {
                file = Path.of(next);
            } else {
                out.println(USAGE);
                return 2;
            }
        }
        if (file == null) {
            out.println(USAGE);
            return 2;
        }
        try {
            return shown(PackCheck.of(file, certificate(authority), root == null ? null : Files.readString(root)), out);
        } catch (IOException | CertificateException | IllegalArgumentException unreadable) {
            out.println("无法检查 · cannot be checked: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int shown(PackCheck.Findings found, PrintStream out) {
        found.good().forEach(line -> out.println("✓ " + line));
        found.faults().forEach(line -> out.println("✗ " + line));
        out.println(found.faults().isEmpty() ? "案卷完好 · the pack is whole" : "案卷有误 · the pack is not whole");
        return found.faults().isEmpty() ? 0 : 1;
    }

    private static X509Certificate certificate(Path file) throws IOException, CertificateException {
        if (file == null) {
            return null;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        }
    }
}
