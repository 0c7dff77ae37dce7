package org.sunshinegov.deploy.local.sample.data;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One line of a table by the names of its columns; columns left out at the end are empty. */
record Row(Map<String, String> cells) {

    static Row of(List<String> columns, String line) {
        var values = cells(line);
        if (values.size() > columns.size()) {
            throw new IllegalArgumentException("more columns than names: " + line);
        }
        var cells = new LinkedHashMap<String, String>();
        for (var at = 0; at < columns.size(); at++) {
            cells.put(columns.get(at), at < values.size() ? values.get(at) : "");
        }
        return new Row(cells);
    }

    static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    String get(String column) {
        return cells.get(column);
    }

    /** Null where nothing stands. */
    String optional(String column) {
        return get(column).isEmpty() ? null : get(column);
    }

    /** What commas part. */
    List<String> list(String column) {
        return Words.apart(get(column), ",");
    }
}
