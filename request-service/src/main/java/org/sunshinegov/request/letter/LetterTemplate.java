package org.sunshinegov.request.letter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunshinegov.kernel.platform.refusal.FieldFault;

/**
 * The words of one kind of letter: plain paragraphs, with placeholders such as {@code {申请人}} for what the case gives.
 *
 * @param version 0 as delivered; each saving is one more
 */
public record LetterTemplate(LetterKind kind, int version, String body) {

    static final int LIMIT = 10_000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\\n]*)}");
    /** A line that names something the case has not: nobody wants to read “附件：”. */
    private static final Pattern EMPTY_LINE = Pattern.compile("(?m)^[^\\n：]{0,12}：\\u0000\\n?");

    /** What hinders its use; null when nothing does. */
    public FieldFault fault() {
        if (body == null || body.isBlank()) {
            return FieldFault.missing();
        }
        if (body.length() > LIMIT) {
            return new FieldFault("不能超过" + LIMIT + "字", "at most " + LIMIT + " characters");
        }
        Set<String> named = named();
        List<String> unknown = named.stream()
                .filter(name -> !kind.placeholders().contains(name))
                .toList();
        if (!unknown.isEmpty()) {
            return fault("没有这些占位符：", "no such placeholders: ", unknown);
        }
        List<String> left = kind.required().stream()
                .filter(name -> !named.contains(name))
                .sorted()
                .toList();
        if (!left.isEmpty()) {
            return fault("缺少必须有的占位符：", "these placeholders must stand in it: ", left);
        }
        String rest = PLACEHOLDER.matcher(body).replaceAll("");
        return rest.contains("{") || rest.contains("}")
                ? new FieldFault("花括号没有成对", "a brace without its partner")
                : null;
    }

    private static FieldFault fault(String zh, String en, List<String> names) {
        String listed =
                String.join("、", names.stream().map(name -> "{" + name + "}").toList());
        return new FieldFault(zh + listed, en + listed);
    }

    /** The letter's text; a short line that would name nothing is left out. Every value the kind names must be there. */
    public String filled(Map<String, String> values) {
        Matcher matcher = PLACEHOLDER.matcher(body);
        String text = matcher.replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
        return EMPTY_LINE.matcher(text).replaceAll("").replace("\u0000", "").strip();
    }

    private static String value(MatchResult found, Map<String, String> values) {
        String value = values.get(found.group(1));
        return value == null || value.isBlank() ? "\u0000" : value.strip();
    }

    private Set<String> named() {
        Set<String> names = new LinkedHashSet<>();
        PLACEHOLDER.matcher(body).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
