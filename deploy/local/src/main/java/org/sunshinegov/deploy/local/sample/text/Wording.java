package org.sunshinegov.deploy.local.sample.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills one text in; a name once drawn stays what it is throughout the text. */
final class Wording {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]+)}");
    private static final Pattern DATE = Pattern.compile("date([+-]\\d+)?");

    private final SplittableRandom random;
    private final Map<String, List<String>> pools;
    private final Map<String, String> variables;
    private final LocalDate date;
    private final Map<String, String> words;

    /** {@code known}: what names mean from the start. */
    Wording(
            SplittableRandom random,
            Map<String, List<String>> pools,
            Map<String, String> variables,
            LocalDate date,
            Map<String, String> known) {
        this.random = random;
        this.pools = pools;
        this.variables = variables;
        this.date = date;
        this.words = new HashMap<>(known);
    }

    /** One of the wordings, filled in. */
    String oneOf(List<String> wordings) {
        return say(wordings.get(random.nextInt(wordings.size())));
    }

    private String say(String text) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(word(name.group(1))));
    }

    private String word(String name) {
        var known = words.get(name);
        if (known != null) {
            return known;
        }
        var drawn = draw(name);
        words.put(name, drawn);
        return drawn;
    }

    private String draw(String name) {
        var day = DATE.matcher(name);
        if (day.matches()) {
            return ChineseDate.day(date.plusDays(day.group(1) == null ? 0 : Integer.parseInt(day.group(1))));
        }
        return variables.containsKey(name) ? variable(variables.get(name)) : another(name);
    }

    private String variable(String drawing) {
        var space = drawing.indexOf(' ');
        var arguments = drawing.substring(space + 1);
        return switch (drawing.substring(0, space)) {
            case "of" -> oneOf(List.of(arguments.split("/")));
            case "int" -> integer(arguments.split(" "));
            case "decimal" -> decimal(arguments.split(" "));
            case "sum" -> Integer.toString(number(arguments, 0) + number(arguments, 1));
            case "minus" -> Integer.toString(number(arguments, 0) - number(arguments, 1));
            case "percent" -> "%.1f".formatted(100.0 * number(arguments, 0) / number(arguments, 1));
            default -> throw new IllegalArgumentException("cannot draw " + drawing);
        };
    }

    private String integer(String[] range) {
        var from = Integer.parseInt(range[0]);
        return Integer.toString(from + random.nextInt(Integer.parseInt(range[1]) - from + 1));
    }

    private String decimal(String[] range) {
        var from = 10 * Integer.parseInt(range[0]);
        return "%.1f".formatted((from + random.nextInt(10 * Integer.parseInt(range[1]) - from + 1)) / 10.0);
    }

    private int number(String names, int which) {
        return Integer.parseInt(word(names.split(" ")[which]));
    }

    /** {@code road2} is a word of the pool {@code road} that the text does not have yet. */
    private String another(String name) {
        var pool = pools.get(name.replaceAll("[2-9]$", ""));
        if (pool == null) {
            throw new IllegalArgumentException("nothing is called " + name);
        }
        var used = new HashSet<>(words.values());
        var left = pool.stream().filter(word -> !used.contains(word)).toList();
        return left.get(random.nextInt(left.size()));
    }
}
