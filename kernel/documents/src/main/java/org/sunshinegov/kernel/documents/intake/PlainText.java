package org.sunshinegov.kernel.documents.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sunshinegov.kernel.documents.parsing.Parsed;
import org.sunshinegov.kernel.documents.parsing.Parsing;
import org.sunshinegov.kernel.documents.store.Source;

/** Text proves itself by decoding whole and strictly as UTF-8, as UTF-16 with a byte order mark, or as GB 18030. */
public final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    static Optional<Parsed> read(Path file) throws IOException {
        return decoded(Source.of(file)).map(Decoded::text);
    }

    /** In which character set these bytes are text; empty where they are none. Blocks; run it on a worker. */
    public static Optional<Charset> charsetOf(Source plain) throws IOException {
        return decoded(plain).map(Decoded::charset);
    }

    private record Decoded(Charset charset, Parsed text) {}

    private static Optional<Decoded> decoded(Source plain) throws IOException {
        for (Charset charset : candidates(plain)) {
            Optional<Parsed> text = decoded(plain, charset);
            if (text.isPresent()) {
                return Optional.of(new Decoded(charset, text.get()));
            }
        }
        return Optional.empty();
    }

    private static List<Charset> candidates(Source plain) throws IOException {
        try (var in = plain.open()) {
            byte[] mark = in.readNBytes(2);
            boolean marked = Arrays.equals(mark, new byte[] {(byte) 0xFE, (byte) 0xFF})
                    || Arrays.equals(mark, new byte[] {(byte) 0xFF, (byte) 0xFE});
            return marked ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030);
        }
    }

    private static Optional<Parsed> decoded(Source plain, Charset charset) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        char[] buffer = new char[8192];
        try (Reader reader = strict(plain, charset)) {
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                if (hasControls(buffer, count)) {
                    return Optional.empty();
                }
                int room = Math.min(count, Parsing.MOST_CHARACTERS - text.length());
                text.append(buffer, 0, room);
                cut |= room < count;
            }
            return Optional.of(Parsed.plainText(withoutMark(text), cut));
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static Reader strict(Source plain, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(
                plain.open(),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean hasControls(char[] buffer, int count) {
        for (int at = 0; at < count; at++) {
            if (buffer[at] < ' ' && "\t\n\r\f\u001a".indexOf(buffer[at]) < 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutMark(StringBuilder text) {
        return text.length() > 0 && text.charAt(0) == '\uFEFF' ? text.substring(1) : text.toString();
    }
}
