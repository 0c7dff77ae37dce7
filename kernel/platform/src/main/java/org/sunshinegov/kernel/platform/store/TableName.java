package org.sunshinegov.kernel.platform.store;

import java.util.regex.Pattern;

/** The name of a table as it may stand in a statement: written by a programmer, never by a user, and checked all the same. */
public record TableName(String name) {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z_]{0,62}");

    public TableName {
        if (!PLAIN.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a table: " + name);
        }
    }

    /** {@code statement} with every {@code {table}} replaced. */
    public String in(String statement) {
        return statement.replace("{table}", name);
    }
}
