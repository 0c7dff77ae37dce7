package org.sunshinegov.kernel.platform.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;
import org.sunshinegov.kernel.law.policy.PolicyWords;
import org.sunshinegov.kernel.law.policy.Stricter;

/**
 * A policy as the page and the API show it.
 *
 * @param policy its key
 * @param today the value in force, null where the first is still to come
 * @param coming what takes its place, in the order of the days
 */
public record PolicyView(
        String policy, String nameZh, String nameEn, Kind kind, Stricter stricter, Value today, List<Value> coming) {

    /** What the rule allows at most, or what the district has promised beside it, which is as strict or stricter. */
    public enum Kind {
        STATUTORY("规定值", "Rule"),
        COMMITTED("承诺值", "Promise");

        private final String zh;
        private final String en;

        Kind(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /**
     * A value from a day on.
     *
     * @param proposalId of a value the district has released, else null
     */
    public record Value(
            String value,
            String valueZh,
            String valueEn,
            LocalDate effectiveFrom,
            String sourceZh,
            String sourceEn,
            UUID proposalId) {

        /** {@code reasons}: of what the district has released, by the source its values name. */
        static Value of(PolicyValue value, Map<String, PolicyProposal> released) {
            PolicyWords.Words words = PolicyWords.value(value.value());
            PolicyProposal own = released.get(value.source());
            PolicyWords.Words source = PolicyWords.source(value.source());
            return new Value(
                    value.value(),
                    words.zh(),
                    words.en(),
                    value.effectiveFrom(),
                    own == null ? source.zh() : own.reason(),
                    own == null ? source.en() : own.reason(),
                    own == null ? null : own.id());
        }
    }

    static List<PolicyView> of(PolicyBook part, LocalDate today, Map<String, PolicyProposal> released) {
        return part.keys().stream().map(key -> of(part, key, today, released)).toList();
    }

    private static PolicyView of(PolicyBook part, String key, LocalDate today, Map<String, PolicyProposal> released) {
        List<PolicyValue> values = part.of(key);
        PolicyWords.Words name = PolicyWords.name(key);
        Stream<PolicyValue> coming =
                values.stream().filter(value -> value.effectiveFrom().isAfter(today));
        return new PolicyView(
                key,
                name.zh(),
                name.en(),
                values.get(0).isCommitted() ? Kind.COMMITTED : Kind.STATUTORY,
                values.get(0).stricter(),
                inForce(part, key, today)
                        .map(value -> Value.of(value, released))
                        .orElse(null),
                coming.map(value -> Value.of(value, released)).toList());
    }

    static Optional<PolicyValue> inForce(PolicyBook part, String key, LocalDate on) {
        return part.of(key).stream()
                .filter(value -> !value.effectiveFrom().isAfter(on))
                .reduce((earlier, later) -> later);
    }
}
