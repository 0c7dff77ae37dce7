package org.sunshinegov.deploy.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** What a service says to its database while something is done, as the server's own log tells it. */
record StatementLog(Database database) {
    private static final Pattern LINE =
            Pattern.compile("^\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL|\\w+):  (.*)$", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("^(?:statement|execute [^:]*): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')", Pattern.DOTALL);

    /** With the values it was sent with, by their number, as literals. */
    record Statement(String sql, Map<Integer, String> values) {

        boolean is(String word) {
            return sql.strip().equalsIgnoreCase(word);
        }
    }

    /** The transaction in which a statement with this word occurs, without its begin and commit. */
    List<Statement> transaction(String word, Callable<?> action) throws Exception {
        for (var said : during(action).values()) {
            var transaction = new ArrayList<Statement>();
            for (var statement : said) {
                if (statement.is("BEGIN")) {
                    transaction.clear();
                } else if (statement.is("COMMIT")
                        && transaction.stream().anyMatch(one -> one.sql().contains(word))) {
                    return transaction;
                } else {
                    transaction.add(statement);
                }
            }
        }
        throw new IllegalStateException("No transaction with " + word + " was seen");
    }

    /** The statements with this word, of one connection. */
    List<Statement> statements(String word, Callable<?> action) throws Exception {
        return during(action).values().stream()
                .map(said ->
                        said.stream().filter(one -> one.sql().contains(word)).toList())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No statement with " + word + " was seen"));
    }

    /** By the process that served the connection. */
    private Map<String, List<Statement>> during(Callable<?> action) throws Exception {
        var before = Files.size(database.log());
        database.logStatements(true);
        try {
            var unused = action.call();
        } finally {
            database.logStatements(false);
        }
        return read(before);
    }

    private Map<String, List<Statement>> read(long from) throws IOException, SQLException {
        var bytes = Files.readAllBytes(database.log());
        var text = new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8);
        var said = new LinkedHashMap<String, List<Statement>>();
        // A line that begins with a tab goes on with the one before.
        for (var line : text.split("\n(?!\t)")) {
            var parts = LINE.matcher(line.replace("\n\t", "\n"));
            if (parts.matches()) {
                hear(said.computeIfAbsent(parts.group(1), pid -> new ArrayList<>()), parts.group(3));
            }
        }
        return said;
    }

    private static void hear(List<Statement> said, String message) {
        var statement = SAID.matcher(message);
        if (statement.matches()) {
            said.add(new Statement(statement.group(1), new LinkedHashMap<>()));
        } else if (message.startsWith("Parameters: ") && !said.isEmpty()) {
            var values = said.get(said.size() - 1).values();
            var parameter = PARAMETER.matcher(message);
            while (parameter.find()) {
                values.put(Integer.valueOf(parameter.group(1)), parameter.group(2));
            }
        }
    }
}
