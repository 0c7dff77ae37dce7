package org.sunshinegov.kernel.documents.owner;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sunshinegov.kernel.contracts.review.DocumentPart;

/** Fetches a part from its owner's API, through the district's own address and never another. */
@Singleton
public class OwnerDocuments {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final Duration WHOLE = Duration.ofMinutes(2);

    private final URI district;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** For the tokens that {@link #fetch} takes. Asked for here, as their client would start without it and say nothing. */
    @ConfigProperty(name = "sunshine.services.secret")
    String secretOfTheServices;

    OwnerDocuments(@ConfigProperty(name = "sunshine.gateway") URI district) {
        this.district = district;
    }

    /** Blocks; run it on a worker. One byte more than was told is enough to know that the content changed. */
    public Fetched fetch(DocumentPart part, String token) {
        try {
            HttpResponse<InputStream> answer = http.send(
                    HttpRequest.newBuilder(addressOf(part))
                            .header("Authorization", "Bearer " + token)
                            .timeout(ANSWER)
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw new FetchTrouble("http-" + answer.statusCode(), null);
                }
                return keep(body, part.size() + 1, FileNames.of(answer, part.name()));
            }
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

    private static Fetched keep(InputStream body, long most, String fileName) throws IOException {
        Path file = Files.createTempFile("part", null);
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                () -> close(body), CompletableFuture.delayedExecutor(WHOLE.toSeconds(), TimeUnit.SECONDS));
        try (DigestInputStream digested = new DigestInputStream(body, sha256());
                OutputStream out = Files.newOutputStream(file)) {
            long size = copy(digested, out, most);
            return new Fetched(
                    file,
                    fileName,
                    size,
                    HexFormat.of().formatHex(digested.getMessageDigest().digest()));
        } catch (IOException cut) {
            Files.deleteIfExists(file);
            throw cut;
        } finally {
            end.cancel(false);
        }
    }

    private static long copy(InputStream from, OutputStream to, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        while (size < most) {
            int count = from.read(buffer, 0, (int) Math.min(buffer.length, most - size));
            if (count < 0) {
                return size;
            }
            to.write(buffer, 0, count);
            size += count;
        }
        return size;
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
