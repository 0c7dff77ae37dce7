package org.sunshinegov.catalog.proposal;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.review.DocumentPart;

/** Fetches a part from its owner's API, through the district's own address and never another. */
@Singleton
class OwnerDocuments {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final Pattern FILE_NAME = Pattern.compile("filename\\*=UTF-8''([^;\\s]+)");

    private final URI district;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    OwnerDocuments(@ConfigProperty(name = "sunshine.gateway") URI district) {
        this.district = district;
    }

    /** A part as it came, with the name its owner gives the file. */
    record Fetched(DocumentPart part, String fileName, byte[] bytes) {}

    /** Blocks; run it on a worker. Bytes that are not those proposed are not taken. */
    Fetched fetch(DocumentPart part, String token) {
        HttpRequest request = HttpRequest.newBuilder(addressOf(part))
                .header("Authorization", "Bearer " + token)
                .timeout(ANSWER)
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new FetchTrouble("http-" + answer.statusCode(), null);
            }
            if (!sha256(answer.body()).equals(part.sha256())) {
                throw new FetchTrouble("bytes-changed", null);
            }
            return new Fetched(part, fileName(answer, part), answer.body());
        } catch (IOException away) {
            throw new FetchTrouble("unreachable", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FetchTrouble("stopped", stopped);
        }
    }

    /** An address is a path below the district; anything that would lead elsewhere is refused. */
    private URI addressOf(DocumentPart part) {
        String address = part.address();
        if (address == null || !address.startsWith("/api/") || address.contains("..") || address.contains("\\")) {
            throw new FetchTrouble("address", null);
        }
        return district.resolve(address);
    }

    private static String fileName(HttpResponse<?> answer, DocumentPart part) {
        Matcher named = FILE_NAME.matcher(
                answer.headers().firstValue("Content-Disposition").orElse(""));
        return named.find() ? URLDecoder.decode(named.group(1), StandardCharsets.UTF_8) : part.name();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
