package org.sunshinegov.kernel.platform.store;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a set that is written with a single statement: the set travels as JSON and PostgreSQL reads it back with
 * {@code json_populate_recordset}, so each value becomes what its column's type makes of it. The parameter is cast to text
 * first: a string bound as json would arrive as a JSON string.
 */
public final class Columns {

    private final Map<String, Object> values = new LinkedHashMap<>();

    public Columns set(String column, Object value) {
        values.put(
                column, value instanceof byte[] bytes ? "\\x" + HexFormat.of().formatHex(bytes) : value);
        return this;
    }

    public static String json(List<Columns> rows) {
        return StateJson.write(rows.stream().map(row -> row.values).toList());
    }
}
