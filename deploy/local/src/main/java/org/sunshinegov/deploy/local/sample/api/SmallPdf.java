package org.sunshinegov.deploy.local.sample.api;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.List;

/** One page of plain text as PDF 1.4: header, objects, table of their places, trailer (ISO 32000-1, 7.5). */
public record SmallPdf(List<String> lines) {
    private static final int TITLE_SIZE = 16;
    private static final int TEXT_SIZE = 11;

    public byte[] bytes() {
        var objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
                stream(),
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new ArrayList<Integer>();
        for (var object : objects) {
            places.add(pdf.length());
            pdf.append("%d 0 obj\n%s\nendobj\n".formatted(places.size(), object));
        }
        return pdf.append(end(places, pdf.length())).toString().getBytes(US_ASCII);
    }

    private String stream() {
        var text = new StringBuilder("BT /F1 %d Tf 72 770 Td (%s) Tj".formatted(TITLE_SIZE, escaped(lines.get(0))));
        text.append(" /F1 %d Tf".formatted(TEXT_SIZE));
        lines.stream().skip(1).forEach(line -> text.append(" 0 -24 Td (%s) Tj".formatted(escaped(line))));
        text.append(" ET");
        return "<< /Length %d >>\nstream\n%s\nendstream".formatted(text.length(), text);
    }

    private static String escaped(String line) {
        return line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    /** Each line of the table has twenty bytes. */
    private static String end(List<Integer> places, int start) {
        var table = new StringBuilder("xref\n0 %d\n0000000000 65535 f \n".formatted(places.size() + 1));
        places.forEach(place -> table.append("%010d 00000 n \n".formatted(place)));
        return table
                + "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n".formatted(places.size() + 1, start);
    }
}
