package org.sunshinegov.request.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.sunshinegov.kernel.platform.refusal.Refusal;

/** The rows of a table somebody filled in: texts without the blanks around them, dates as 2026-10-15, empty rows left out. */
public final class SheetRows {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /** By which spreadsheet programs know UTF-8. */
    private static final String MARK = "\uFEFF";

    /** A date is a number shown as a day: without its format it cannot be told from any other. */
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** What of a format is no sign of its own: quoted and escaped text, colours and locales. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");

    private static final Pattern DAY = Pattern.compile("[yYdD]");

    /** The formats of dates that a Chinese workbook names by number alone (ECMA-376 part 1, 18.8.30). */
    private static final Set<Integer> DAYS_BY_NUMBER =
            Set.of(14, 15, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private SheetRows() {}

    /** A row as it stands in the file, its number counted from 1. */
    public record Line(int number, List<String> cells) {

        /** Empty where the row is shorter. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /**
     * The first sheet of a workbook, or a CSV in UTF-8 or GB 18030.
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
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().allowMissingFields(true).ofCsvRecord(decoded(bytes.readAllBytes()))) {
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

    /** Spreadsheet programs in China write GB 18030 unless told otherwise; hardly any of it reads as UTF-8. */
    private static String decoded(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, GB18030))
                .orElseThrow(() -> Refusal.invalid(
                        "sheet-encoding",
                        "无法识别表格的文字编码，请另存为 XLSX 或者 UTF-8 编码的 CSV 后再导入。",
                        "The table is neither UTF-8 nor GB 18030; save it as XLSX or as CSV in UTF-8."));
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
        } catch (CharacterCodingException notThisOne) {
            return Optional.empty();
        }
    }

    private static List<Line> xlsx(InputStream bytes, int limit) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(bytes, WITH_FORMATS);
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
        return isDay(cell)
                ? cell.asDate().toLocalDate().toString()
                : cell.asNumber().toPlainString();
    }

    private static boolean isDay(Cell cell) {
        String shown = cell.getDataFormatString();
        return shown == null
                ? cell.getDataFormatId() != null && DAYS_BY_NUMBER.contains(cell.getDataFormatId())
                : DAY.matcher(WORDS.matcher(shown).replaceAll("")).find();
    }

    private static Refusal unreadable() {
        return Refusal.invalid("sheet-unreadable", "表格不能读取，请另存后再导入。", "The table cannot be read; save it anew.");
    }
}
