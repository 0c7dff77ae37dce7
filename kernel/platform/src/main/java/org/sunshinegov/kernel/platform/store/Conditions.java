package org.sunshinegov.kernel.platform.store;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.StringJoiner;

/**
 * The conditions of a statement and their values, only those that were asked for: a condition that is there for nothing
 * keeps the database from the index that would serve the others. Texts come from the code alone, values from anywhere.
 */
public final class Conditions {

    private final StringJoiner conditions = new StringJoiner(") and (", "(", ")").setEmptyValue("true");
    private final Tuple values = Tuple.tuple();

    /** {@code condition} with {@code ?} where the value stands, once or more often; left out where the value is null. */
    public Conditions and(String condition, Object value) {
        if (value != null) {
            var unused = conditions.add(condition.replace("?", value(value)));
        }
        return this;
    }

    public Conditions and(String condition) {
        var unused = conditions.add(condition);
        return this;
    }

    /** A value by itself, for the rest of the statement; gives its place, such as {@code $4}. */
    public String value(Object value) {
        var unused = values.addValue(value);
        return "$" + values.size();
    }

    /** All of them; {@code true} for none. */
    public String text() {
        return conditions.toString();
    }

    public Tuple values() {
        return values;
    }
}
