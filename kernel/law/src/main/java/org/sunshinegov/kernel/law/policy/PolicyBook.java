package org.sunshinegov.kernel.law.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sunshinegov.kernel.law.clock.Period;

/** Every policy value with its dates, as one document that is replaced as a whole. */
public final class PolicyBook {

    /** Version of the vendored document; a district's own document starts above it. */
    public static final int BUNDLED_VERSION = 1;

    private final int version;
    private final List<PolicyValue> values;
    private final Map<String, List<PolicyValue>> byKey = new HashMap<>();

    public PolicyBook(int version, List<PolicyValue> values) {
        this.version = version;
        this.values = List.copyOf(values);
        this.values.stream()
                .sorted(Comparator.comparing(PolicyValue::effectiveFrom))
                .forEach(value -> byKey.computeIfAbsent(value.key(), key -> new ArrayList<>())
                        .add(value));
        byKey.values().forEach(PolicyBook::requireDistinctDates);
        this.values.stream().filter(PolicyValue::isCommitted).forEach(this::requireStrict);
    }

    /** The defaults of this release. */
    public static PolicyBook bundled() {
        try (InputStream csv = PolicyBook.class.getResourceAsStream("policies.csv")) {
            return parse(BUNDLED_VERSION, new String(csv.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads {@code key,value,stricter,effectiveFrom,source} lines. */
    public static PolicyBook parse(int version, String csv) {
        return new PolicyBook(version, PolicyLines.read(csv));
    }

    /** The document that takes this one's place, whole. */
    public PolicyBook replacedBy(PolicyBook next) {
        if (next.version != version + 1) {
            throw PolicyRefused.stale(version, next.version);
        }
        return next;
    }

    /**
     * The next document, with one value from a day on; what begins on the same day gives way. Only what is known is given a
     * value, in the form it has; a first promise may stand beside every statutory value.
     */
    public PolicyBook changed(String key, String value, LocalDate from, String source) {
        PolicyValue known = known(byKey.containsKey(key) ? key : PolicyValue.statutoryKey(key))
                .get(0);
        if (!known.isWrittenLike(value)) {
            throw PolicyRefused.written(known, value);
        }
        List<PolicyValue> next = new ArrayList<>(values);
        next.removeIf(one -> one.key().equals(key) && one.effectiveFrom().equals(from));
        next.add(new PolicyValue(key, value, known.stricter(), from, source));
        return new PolicyBook(version + 1, next);
    }

    public int version() {
        return version;
    }

    public List<PolicyValue> values() {
        return values;
    }

    public Set<String> keys() {
        return new TreeSet<>(byKey.keySet());
    }

    /** What has a key, in the order of its days; empty for an unknown one. */
    public List<PolicyValue> of(String key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }

    /** The value in force on a day, with its source. */
    public PolicyValue value(String key, LocalDate on) {
        PolicyValue inForce = null;
        for (PolicyValue value : known(key)) {
            inForce = value.inForceOn(on) ? value : inForce;
        }
        if (inForce == null) {
            throw PolicyRefused.notInForce(key, on);
        }
        return inForce;
    }

    public Period period(String key, LocalDate on) {
        return Period.parse(value(key, on).value());
    }

    /** The promised period; the statutory one where nothing stricter was promised. */
    public Period committedPeriod(String key, LocalDate on) {
        return Period.parse(committed(key, on).value());
    }

    /** The number of days, whatever they are counted in. */
    public int days(String key, LocalDate on) {
        return value(key, on).whole();
    }

    public int committedDays(String key, LocalDate on) {
        return committed(key, on).whole();
    }

    public int number(String key, LocalDate on) {
        return value(key, on).whole();
    }

    public Duration minutes(String key, LocalDate on) {
        return Duration.ofMinutes(value(key, on).whole());
    }

    public String text(String key, LocalDate on) {
        return value(key, on).value();
    }

    private PolicyValue committed(String key, LocalDate on) {
        boolean promised = byKey.getOrDefault(key + PolicyValue.COMMITTED, List.of()).stream()
                .anyMatch(value -> value.inForceOn(on));
        return value(promised ? key + PolicyValue.COMMITTED : key, on);
    }

    private List<PolicyValue> known(String key) {
        List<PolicyValue> known = byKey.get(key);
        if (known == null) {
            throw PolicyRefused.unknown(key);
        }
        return known;
    }

    private static void requireDistinctDates(List<PolicyValue> sameKey) {
        for (int i = 1; i < sameKey.size(); i++) {
            if (sameKey.get(i).effectiveFrom().equals(sameKey.get(i - 1).effectiveFrom())) {
                throw PolicyRefused.repeated(sameKey.get(i));
            }
        }
    }

    /** On the first day of either value that the two share. */
    private void requireStrict(PolicyValue committed) {
        List<PolicyValue> statutory = byKey.get(committed.statutoryKey());
        if (statutory == null) {
            throw PolicyRefused.committedAlone(committed);
        }
        LocalDate until = successorOf(committed);
        List<LocalDate> days = new ArrayList<>(List.of(committed.effectiveFrom()));
        statutory.stream()
                .map(PolicyValue::effectiveFrom)
                .filter(day -> day.isAfter(committed.effectiveFrom()) && day.isBefore(until))
                .forEach(days::add);
        days.stream()
                .map(day -> value(committed.statutoryKey(), day))
                .filter(beside -> !committed.isAsStrictAs(beside))
                .findFirst()
                .ifPresent(beside -> {
                    throw PolicyRefused.looser(committed, beside);
                });
    }

    private LocalDate successorOf(PolicyValue value) {
        return byKey.get(value.key()).stream()
                .map(PolicyValue::effectiveFrom)
                .filter(day -> day.isAfter(value.effectiveFrom()))
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
