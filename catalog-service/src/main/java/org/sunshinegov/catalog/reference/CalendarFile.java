package org.sunshinegov.catalog.reference;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.sunshinegov.kernel.law.calendar.CalendarContradiction;
import org.sunshinegov.kernel.law.calendar.Contradiction;
import org.sunshinegov.kernel.platform.refusal.FieldFault;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The file somebody brings in: its text, and what is wrong with each row. */
final class CalendarFile {

    /** The rows' faults are fields of this name, with the number of the row: {@code rows[3]}. */
    private static final String ROWS = "rows";

    /** Thousands of days. The whole document is told in one fact, and no fact is longer than 1 MB. */
    private static final int LIMIT = 256 << 10;

    private static final int MOST_FAULTS = 50;

    private CalendarFile() {}

    /** Reads a disk. */
    static String text(FileUpload file) throws IOException {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            throw fault(FieldFault.missing());
        }
        if (file.size() > LIMIT) {
            throw Refusal.tooLarge("file-too-large", "文件不能超过 256 KB。", "The file may have 256 KB at most.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.uploadedFile())))
                    .toString();
            if (FieldFault.isUnkeepable(text)) {
                throw fault(FieldFault.unkeepable());
            }
            return text;
        } catch (CharacterCodingException otherwise) {
            throw fault(new FieldFault(
                    "不是 UTF-8 编码的 CSV 文件，请在表格软件中另存为“CSV UTF-8”后再上传",
                    "this is no CSV in UTF-8; save it as \"CSV UTF-8\""));
        }
    }

    private static Refusal fault(FieldFault fault) {
        return Refusal.invalidFields(Map.of("file", fault));
    }

    /** Every row with all that is wrong with it; where the header is wrong, nothing else is told. */
    static Refusal faults(CalendarContradiction refused) {
        boolean header = refused.contradictions().stream().anyMatch(CalendarFile::ofHeader);
        Map<Integer, FieldFault> rows = refused.contradictions().stream()
                .filter(one -> !header || ofHeader(one))
                .collect(Collectors.toMap(
                        Contradiction::line,
                        one -> new FieldFault(one.zh(), one.en()),
                        (one, other) -> new FieldFault(one.zh() + "；" + other.zh(), one.en() + "; " + other.en()),
                        TreeMap::new));
        return Refusal.invalidFields(rows.entrySet().stream()
                .limit(MOST_FAULTS)
                .collect(Collectors.toMap(row -> ROWS + "[" + row.getKey() + "]", Map.Entry::getValue)));
    }

    /** Takes what is wrong with rows out of these faults, in their order; the field of the file says that there is something. */
    static List<FieldFault> takeRows(Map<String, FieldFault> faults) {
        List<String> rows = faults.keySet().stream()
                .filter(field -> field.startsWith(ROWS))
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .toList();
        List<FieldFault> taken = rows.stream().map(faults::remove).toList();
        if (!taken.isEmpty()) {
            faults.put(
                    "file",
                    new FieldFault(
                            "有%d行不能采用，逐行列在下面；没有作任何改动".formatted(taken.size()),
                            "%d rows cannot be used, listed below; nothing was changed".formatted(taken.size())));
        }
        return taken;
    }

    private static boolean ofHeader(Contradiction one) {
        return one.cause() == Contradiction.Cause.WRONG_HEADER;
    }
}
