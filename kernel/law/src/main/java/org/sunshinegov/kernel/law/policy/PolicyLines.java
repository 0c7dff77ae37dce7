package org.sunshinegov.kernel.law.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a policy document. */
final class PolicyLines {

    private static final String HEADER = "key,value,stricter,effectiveFrom,source";

    private PolicyLines() {}

    static List<PolicyValue> read(String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !HEADER.equals(lines.get(0).strip())) {
            throw PolicyRefused.unreadable(1, lines.isEmpty() ? "" : lines.get(0));
        }
        List<PolicyValue> values = new ArrayList<>();
        for (int line = 2; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (!text.isBlank()) {
                values.add(value(line, text));
            }
        }
        return values;
    }

    private static PolicyValue value(int line, String text) {
        String[] cells = text.split(",", -1);
        if (cells.length != 5 || cells[0].isBlank() || cells[1].isBlank()) {
            throw PolicyRefused.unreadable(line, text);
        }
        try {
            return new PolicyValue(
                    cells[0].strip(),
                    cells[1].strip(),
                    Stricter.valueOf(cells[2].strip()),
                    LocalDate.parse(cells[3].strip()),
                    cells[4].strip());
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw PolicyRefused.unreadable(line, text);
        }
    }
}
