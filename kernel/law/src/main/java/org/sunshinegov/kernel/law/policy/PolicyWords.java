package org.sunshinegov.kernel.law.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a policy is called, what its value says and what the defaults rest on, in Chinese and English. */
public final class PolicyWords {

    private static final Map<String, Words> NAMES = new HashMap<>();
    private static final Map<String, Words> SOURCES = new HashMap<>();
    private static final Map<String, Words> UNITS = Map.of(
            "wd", new Words("%s个工作日", "%s working days"),
            "cd", new Words("%s日", "%s calendar days"),
            "cdb", new Words("提前%s日", "%s calendar days before"),
            "m", new Words("%s个月", "%s months"),
            "h", new Words("%s小时", "%s hours"),
            "min", new Words("%s分钟", "%s minutes"));

    static {
        read("names.txt", NAMES);
        read("sources.txt", SOURCES);
    }

    /** The same in both languages. */
    public record Words(String zh, String en) {}

    private PolicyWords() {}

    /** A key without a name is called by itself. */
    public static Words name(String key) {
        if (key.endsWith(PolicyValue.COMMITTED)) {
            Words statutory = name(PolicyValue.statutoryKey(key));
            return new Words(statutory.zh() + "（承诺）", statutory.en() + " (promised)");
        }
        return NAMES.getOrDefault(key, new Words(key, key));
    }

    /** {@code 20wd} as 20个工作日; a plain number and a code as they are written. */
    public static Words value(String value) {
        String unit = PolicyValue.unit(value);
        Words words = unit == null ? null : UNITS.get(unit);
        if (words == null) {
            return new Words(value, value);
        }
        String amount = value.substring(0, value.length() - unit.length());
        return new Words(words.zh().formatted(amount), words.en().formatted(amount));
    }

    /** {@code 20wd（20个工作日）}: as it is written, with what it says where that is something else. */
    static Words written(String value) {
        Words said = value(value);
        return said.zh().equals(value)
                ? said
                : new Words(value + "（" + said.zh() + "）", value + " (" + said.en() + ")");
    }

    /** A number of the requirements is called one; what no release has written is given as it is. */
    public static Words source(String source) {
        if (source.matches("R-\\d+|\\d+\\.\\d+")) {
            return new Words("业务要求 " + source, "requirement " + source);
        }
        return SOURCES.getOrDefault(source, new Words(source, source));
    }

    private static void read(String file, Map<String, Words> into) {
        try (InputStream text = PolicyWords.class.getResourceAsStream(file)) {
            new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                String[] cells = line.split("\\|", -1);
                into.put(cells[0].strip(), new Words(cells[1].strip(), cells[2].strip()));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
