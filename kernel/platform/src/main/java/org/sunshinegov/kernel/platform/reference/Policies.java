package org.sunshinegov.kernel.platform.reference;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sunshinegov.kernel.law.policy.PolicyBook;
import org.sunshinegov.kernel.law.policy.PolicyValue;

/** The policy values in force: what each owner has published, and for all other keys the defaults of this release. */
@Singleton
public class Policies implements Remembers {

    static final String KIND = "policies";
    private static final PolicyBook BUNDLED = PolicyBook.bundled();

    private volatile Map<String, PublishedPolicies> told = Map.of();
    private volatile PolicyBook current = BUNDLED;

    public PolicyBook current() {
        return current;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void remember(Map<String, String> all) {
        all.forEach((book, document) -> offer(book, PublishedPolicies.read(document)));
    }

    /** Throws what the law refuses when the owner's values contradict the others; the older document of a book is ignored. */
    synchronized void offer(String book, PublishedPolicies published) {
        PublishedPolicies known = told.get(book);
        if (known == null || known.version() < published.version()) {
            Map<String, PublishedPolicies> next = new HashMap<>(told);
            next.put(book, published);
            current = merged(next.values());
            told = Map.copyOf(next);
        }
    }

    /**
     * A published value wins over the default of its key, and no default promise stands beside it: a later release may have
     * promised what its owner has not yet taken over.
     */
    private static PolicyBook merged(Collection<PublishedPolicies> books) {
        List<PolicyValue> values = new ArrayList<>();
        books.forEach(book -> values.addAll(book.values()));
        Set<String> replaced = values.stream().map(PolicyValue::key).collect(Collectors.toSet());
        BUNDLED.values().stream()
                .filter(value -> !replaced.contains(value.key()) && !replaced.contains(value.statutoryKey()))
                .forEach(values::add);
        int version = BUNDLED.version()
                + books.stream().mapToInt(PublishedPolicies::version).sum();
        return new PolicyBook(version, values);
    }
}
