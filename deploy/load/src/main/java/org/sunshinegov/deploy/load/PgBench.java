package org.sunshinegov.deploy.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sunshinegov.deploy.load.StatementLog.Statement;

/**
 * The reference: pgbench sends the statements a service was seen to send, prepared, in one transaction. What was new in
 * each of two runs of the same action (ids, digests, receipt numbers) is new in each transaction here too.
 */
final class PgBench {
    private static final Pattern NUMBER = Pattern.compile("\\$(\\d+)");
    private static final Pattern TOKEN =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|SQ\\d{14}");
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final Database database;
    private final Map<String, String> fresh = new LinkedHashMap<>();
    private final List<String> script = new ArrayList<>();

    /** {@code again}: the same action seen a second time. */
    PgBench(Database database, List<Statement> statements, List<Statement> again) throws SQLException {
        this.database = database;
        var old = tokens(again);
        tokens(statements).stream().filter(token -> !old.contains(token)).forEach(this::renew);
        script.add("begin;");
        try (var connection = database.open()) {
            for (var statement : statements) {
                script.add(line(connection, statement));
            }
        }
        script.add("commit;");
    }

    private static Set<String> tokens(List<Statement> statements) {
        var tokens = new HashSet<String>();
        statements.forEach(statement -> statement.values().values().forEach(value -> TOKEN.matcher(value)
                .results()
                .map(MatchResult::group)
                .forEach(tokens::add)));
        return tokens;
    }

    private void renew(String token) {
        var variable = "t" + fresh.size();
        if (token.startsWith("SQ")) {
            script.add("\\set " + variable + " random(1, 99999999999999)");
            fresh.put(token, "'SQ' || lpad(cast(:" + variable + " as text), 14, '0')");
            return;
        }
        script.add("\\set " + variable + "a random(1, 2147483647)");
        script.add("\\set " + variable + "b random(1, 281474976710655)");
        fresh.put(
                token,
                "lpad(to_hex(cast(:" + variable + "a as bigint)), 8, '0') || '"
                        + token.substring(8, token.length() - 12) + "' || lpad(to_hex(cast(:" + variable
                        + "b as bigint)), 12, '0')");
    }

    private String line(Connection connection, Statement statement) throws SQLException {
        var sql = statement.sql();
        try (var prepared = connection.prepareStatement(NUMBER.matcher(sql).replaceAll("?"))) {
            var types = prepared.getParameterMetaData();
            var at = new int[1];
            var line = new StringBuilder();
            var numbers = NUMBER.matcher(sql);
            while (numbers.find()) {
                var type = types.getParameterTypeName(++at[0]);
                var value = value(statement.values().get(Integer.valueOf(numbers.group(1))));
                numbers.appendReplacement(line, "");
                line.append("cast(").append(value).append(" as ").append(type).append(')');
            }
            return numbers.appendTail(line).toString().replaceAll("\\s+", " ") + ";";
        }
    }

    /** The literal, with what is new in it made anew; a colon would be a variable to pgbench. */
    private String value(String literal) {
        if (literal.equals("NULL")) {
            return literal;
        }
        var value = "U&" + literal.replace("\\", "\\\\").replace(":", "\\003A");
        for (var renewed : fresh.entrySet()) {
            if (literal.contains(renewed.getKey())) {
                value = "replace(" + value + ", '" + renewed.getKey() + "', " + renewed.getValue() + ")";
            }
        }
        return value;
    }

    /** Transactions a second. */
    double run(int connections, int seconds) throws IOException, InterruptedException {
        var file = Files.createTempFile("sunshine-", ".pgbench");
        try {
            var unused = Files.write(file, script, StandardCharsets.UTF_8);
            return measure(file, connections, seconds);
        } finally {
            Files.delete(file);
        }
    }

    private double measure(Path file, int connections, int seconds) throws IOException, InterruptedException {
        var pgbench = new ProcessBuilder(
                        "pgbench",
                        "--host=127.0.0.1",
                        "--port=" + database.address().port(),
                        "--username=" + database.name(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + connections,
                        "--jobs=2",
                        "--time=" + seconds,
                        "--file=" + file,
                        database.name())
                .redirectErrorStream(true);
        pgbench.environment().put("PGPASSWORD", database.address().password());
        var process = pgbench.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IllegalStateException("pgbench failed:\n" + output);
        }
        return Double.parseDouble(tps.group(1));
    }

    int statements() {
        return (int) script.stream().filter(line -> !line.startsWith("\\")).count();
    }
}
