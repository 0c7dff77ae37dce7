package org.sunshinegov.request.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The rows of a table somebody filled in: texts without the blanks around them, dates as 2026-10-15, empty rows left out. */
public final class SheetRows {

    private SheetRows() {}

    /** A row as it stands in the file, its number counted from 1. */
    public record Line(int number, List<String> cells) {

        /** Empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * The first sheet of a workbook, or a CSV in UTF-8.
     *
     * @param limit at most so many rows, the heading among them; more are refused
     */
    public static List<Line> read(Sheet.Format format, InputStream bytes, int limit) throws IOException {
        List<Line> lines = format == Sheet.Format.XLSX ? xlsx(bytes, limit) : csv(bytes, limit);
        if (lines.size() > limit) {
            throw Refusal.tooLarge(
                    "sheet-too-long", "一次最多导入" + (limit - 1) + "行，请分批导入。", "At most " + (limit - 1) + " rows at once.");
        }
        return lines;
    }

    private static List<Line> csv(InputStream bytes, int limit) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .ofCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (CsvRecord record : reader) {
                add(lines, (int) record.getStartingLineNumber(), record.getFields());
                if (lines.size() > limit) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            throw unreadable();
        }
        return lines;
    }

    private static List<Line> xlsx(InputStream bytes, int limit) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(bytes);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext() && lines.size() <= limit) {
                Row row = each.next();
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < row.getCellCount(); column++) {
                    cells.add(text(row.getCell(column)));
                }
                add(lines, row.getRowNum(), cells);
            }
        } catch (ExcelReaderException broken) {
            throw unreadable();
        }
        return lines;
    }

    private static void add(List<Line> lines, int number, List<String> cells) {
        List<String> stripped = cells.stream().map(String::strip).toList();
        if (stripped.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.add(new Line(number, stripped));
        }
    }

    private static String text(Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String shown = cell.getDataFormatString();
        return shown != null && shown.contains("y")
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().toPlainString();
    }

    private static Refusal unreadable() {
        return Refusal.invalid("sheet-unreadable", "表格不能读取，请另存后再导入。", "The table cannot be read; save it anew.");
    }
}
