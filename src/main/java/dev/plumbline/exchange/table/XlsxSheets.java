package dev.plumbline.exchange.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes sheets as a workbook (XLSX): texts are never formulas, dates are real ones. */
public final class XlsxSheets {

    /** What a workbook is called on the web. */
    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String DATE = "yyyy-mm-dd hh:mm";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 50;
    private static final int DATE_WIDTH = 17;

    private XlsxSheets() {}

    /** The workbook; the same sheets give the same bytes. */
    public static byte[] write(List<OutputSheet> sheets) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var book = new Workbook(bytes, "Plumbline", null)) {
                for (OutputSheet sheet : sheets) {
                    fill(book.newWorksheet(sheet.name()), LongTexts.split(sheet));
                }
            }
            return timeless(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Worksheet worksheet, OutputSheet sheet) {
        for (int column = 0; column < sheet.header().size(); column++) {
            worksheet.value(0, column, sheet.header().get(column));
            worksheet.style(0, column).bold().set();
            worksheet.width(column, width(sheet, column));
        }
        worksheet.freezePane(0, 1);
        for (int row = 0; row < sheet.rows().size(); row++) {
            var cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                put(worksheet, row + 1, column, cells.get(column));
            }
        }
    }

    private static void put(Worksheet worksheet, int row, int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case Integer number -> worksheet.value(row, column, number);
            case LocalDateTime time -> {
                worksheet.value(row, column, time);
                worksheet.style(row, column).format(DATE).set();
            }
            default -> worksheet.value(row, column, WorkbookXmlText.escaped(cell.toString()));
        }
    }

    private static int width(OutputSheet sheet, int column) {
        int width = Math.max(NARROWEST, sheet.header().get(column).length() + 2);
        for (var row : sheet.rows()) {
            Object cell = column < row.size() ? row.get(column) : null;
            int needed =
                    switch (cell) {
                        case null -> 0;
                        case LocalDateTime time -> DATE_WIDTH;
                        default -> cell.toString().length() + 2;
                    };
            width = Math.max(width, Math.min(needed, WIDEST));
        }
        return width;
    }

    /** The same without the moment at which it was written. */
    private static byte[] timeless(byte[] workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var out = new ZipOutputStream(bytes)) {
            for (var entries = in.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(copy);
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.write(
                        entry.getName().equals("docProps/core.xml")
                                ? withoutMoment(content)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withoutMoment(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:created.*</dcterms:created>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
