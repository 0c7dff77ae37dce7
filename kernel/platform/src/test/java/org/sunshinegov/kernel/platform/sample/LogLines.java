package org.sunshinegov.kernel.platform.sample;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.MDC;

/** What one logger writes while this is open, with the fields each line has in the log. */
public final class LogLines extends Handler implements AutoCloseable {

    private final List<Line> written = new CopyOnWriteArrayList<>();
    private final Logger log;

    private LogLines(Logger log) {
        this.log = log;
    }

    public record Line(String text, Map<String, String> fields) {}

    public static LogLines of(Package logged) {
        LogLines lines = new LogLines(Logger.getLogger(logged.getName()));
        lines.log.addHandler(lines);
        return lines;
    }

    public List<Line> written() {
        return written;
    }

    @Override
    public void publish(LogRecord line) {
        written.add(new Line(line.getMessage().formatted(line.getParameters()), MDC.copy()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        log.removeHandler(this);
    }
}
