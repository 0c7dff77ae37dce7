package org.sunshinegov.request.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table that is written row by row, the heading first. Cells are texts; null is an empty cell. */
public abstract class Sheet {

    /** What a table is written as. */
    public enum Format {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        CSV("text/csv; charset=UTF-8");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    protected final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Sheet() {}

    public static Sheet of(Format format, String title, List<String> heading) {
        Sheet sheet = format == Format.XLSX ? new Xlsx(title) : new Csv();
        sheet.row(heading);
        return sheet;
    }

    public abstract void row(List<String> cells);

    /** Ends the table. */
    public abstract byte[] bytes();

    /** RFC 4180 with the mark by which spreadsheet programs know UTF-8. */
    private static final class Csv extends Sheet {

        /** A cell that begins like this is a formula to a spreadsheet program; what people typed must never be one. */
        private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

        private static final char UTF_8_MARK = '\uFEFF';

        private final OutputStreamWriter text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        private final CsvWriter csv = CsvWriter.builder().build(text);

        private Csv() {
            try {
                text.write(UTF_8_MARK);
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }

        @Override
        public void row(List<String> cells) {
            var unused = csv.writeRecord(cells.stream().map(Csv::cell).toList());
        }

        private static String cell(String text) {
            return text != null && FORMULA.matcher(text).matches() ? "'" + text : text;
        }

        @Override
        public byte[] bytes() {
            try {
                csv.close();
                return bytes.toByteArray();
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }
    }

    /** Cells are texts of their own kind here: nothing typed becomes a formula. */
    private static final class Xlsx extends Sheet {

        private static final int FLUSHED_EVERY = 500;

        private final Workbook book = new Workbook(bytes, "Sunshine", "1.0");
        private final Worksheet sheet;
        private int rows;

        private Xlsx(String title) {
            sheet = book.newWorksheet(title);
            sheet.freezePane(0, 1);
        }

        @Override
        public void row(List<String> cells) {
            for (int column = 0; column < cells.size(); column++) {
                if (cells.get(column) != null) {
                    sheet.value(rows, column, cells.get(column));
                }
            }
            rows++;
            try {
                if (rows % FLUSHED_EVERY == 0) {
                    sheet.flush();
                }
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }

        @Override
        public byte[] bytes() {
            try {
                book.finish();
                return bytes.toByteArray();
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
        }
    }
}
